package org.huibao;

import java.time.Clock;
import org.huibao.commands.Commands;
import org.huibao.commands.Terminal;
import org.huibao.files.MailPatience;
import org.huibao.plumbing.OperatorBooks;
import org.huibao.plumbing.Wiring;

/**
 * Huibao 汇报 gathers the tables that reporting units send, checks them, keeps every figure and reports upward on
 * schedule. The way of a table through the rooms, which is also the order in which rooms may know one another:
 *
 * <pre>
 * vocabulary   the words that all rooms share
 * lexicon      the words of the trade, listed
 * campaigns    campaign folders: form, units, rounds, recipient
 * intake       a mail, a file or an upload has arrived, and is taken apart
 * reading      bytes become sheets of cells
 * recognition  cells become figures: whose, which form, which round
 * checking     figures become findings and a verdict
 * judging      what the rooms above make of an arrival, in one envelope; the service and the commands call it
 * blanks       a bureau's blank becomes a form
 * ledger       submissions at rest
 * post         letters at rest and on their way
 * reply        what the sender is told
 * reminders    who owes what by when
 * consolidation  many submissions become one report
 * forwarding   the report's way up
 * journal      what happened, in order
 * needs        what needs a person now
 * acts         what people do
 * operators    who works at the desk
 * desk         pages and HTTP interface
 * commands     the command line
 * demo         a whole campaign replayed
 * plumbing     the wiring
 * </pre>
 */
public final class Huibao {
    private Huibao() {}

    public static void main(String[] args) {
        MailPatience.ask();
        Clock real = Clock.systemUTC();
        int exit = new Commands(Terminal.ofTheProcess(), real, Wiring::start, OperatorBooks::with).run(args);
        if (exit != 0) {
            System.exit(exit);
        }
    }
}
