package org.huibao.commands;

/** How the outcome of a check is told, document after document. */
interface Account {
    void tell(Checked checked);

    /** Nothing more will come. */
    void end();
}
