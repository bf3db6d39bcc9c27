package org.huibao.commands;

import java.nio.file.Path;
import org.huibao.vocabulary.Submission;

/**
 * A submission that a file brings.
 *
 * @param file the document's name as shown
 * @param path the file on disk, whose time tells which of several is the newest
 */
record Candidate(String file, Path path, Submission submission) {
    boolean isValid() {
        return submission.verdict().isValid();
    }

    /** Whether both say the same, however the files differ otherwise. */
    boolean agreesWith(Candidate other) {
        return submission.saysTheSameAs(other.submission);
    }
}
