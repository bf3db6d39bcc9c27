package org.huibao.forwarding;

/** What forwarding asks of the room that takes things in, just before it freezes a round. */
public interface LastLook {
    /** Looks once more into the mailboxes and the inbox, and waits a while until what is there has been judged. */
    void look();
}
