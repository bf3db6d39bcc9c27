package org.huibao.post;

/** What the post asks, before a letter leaves that waited, of the room that wrote it. */
public interface StillWanted {
    /** Whether there is still a reason to send it. */
    boolean isWanted(Letter letter);
}
