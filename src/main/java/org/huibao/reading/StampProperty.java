package org.huibao.reading;

import java.io.IOException;
import java.io.InputStream;
import org.huibao.lexicon.OurWords;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.reading.xml.Markup;
import org.jspecify.annotations.Nullable;

/** The property by which a blank of ours is known again, in the part of a package that has the properties of its own. */
final class StampProperty {
    private StampProperty() {}

    /** What it says, empty where there is none, or where the part is beyond reading: no figure stands there. */
    static String of(@Nullable InputStream part) {
        if (part == null) {
            return "";
        }
        try (Markup xml = new Markup(part)) {
            for (int event = xml.next(); event != Markup.CLOSED; event = xml.next()) {
                boolean named = event == Markup.START
                        && (xml.name().equals("property") || xml.name().equals("user-defined"));
                if (named && OurWords.STAMP.equals(xml.attribute("name"))) {
                    return xml.textInside().strip();
                }
            }
            return "";
        } catch (IOException | ReadingRefused broken) {
            return "";
        }
    }
}
