package org.huibao.commands;

/** What a command's exit code says. */
final class Exit {
    /** Nothing was returned, unreadable or unclaimed; or every unit is in. */
    static final int GOOD = 0;
    /** Something was returned, unreadable or unclaimed; or some units are missing, returned or left out. */
    static final int WANTING = 1;
    /** The command was used wrongly, a named file does not exist, or the campaign has a mistake. */
    static final int USAGE = 2;

    private Exit() {}
}
