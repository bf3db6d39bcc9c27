package org.huibao.judging;

import org.huibao.intake.arrivals.Document;

/** What becomes of a document over which the program itself stumbled: that is never the document's fault. */
public interface Stumbles {
    /** Lets the trouble out to whoever takes care of the program's own. */
    Stumbles LET_OUT = (document, over) -> {
        if (over instanceof Error error) {
            throw error;
        }
        throw over instanceof RuntimeException unforeseen ? unforeseen : new IllegalStateException(over);
    };

    /** What is said of the document, or the trouble thrown. */
    JudgedDocument over(Document document, Throwable trouble);
}
