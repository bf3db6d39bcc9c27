package org.huibao.intake.inbox;

import java.util.Map;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.vocabulary.DocumentState;

/** What is laid beside a file that was returned or that nobody claimed. */
public interface BesideFile {
    /**
     * The files to lay beside it, by name.
     *
     * @param name the file's name in its new place
     */
    Map<String, byte[]> beside(Arrival arrival, DocumentState state, String name);
}
