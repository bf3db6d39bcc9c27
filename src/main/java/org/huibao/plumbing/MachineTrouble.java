package org.huibao.plumbing;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.apache.camel.component.direct.DirectConsumerNotAvailableException;
import org.huibao.desk.asked.OurTrouble;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Tells trouble of the machine, which passes, from the unforeseen: a full disk, a busy or absent database, a stage that stands still. */
@Component("machine")
class MachineTrouble implements OurTrouble {
    /**
     * SQLite's result codes for what the machine does to it (sqlite.org/rescode.html): busy, locked, out of memory, read-only,
     * interrupted, an error of input or output, a full disk, a file that cannot be opened, a lock that cannot be had.
     */
    private static final Set<Integer> SQLITE = Set.of(5, 6, 7, 8, 9, 10, 13, 14, 15);

    private static final String SQLITE_DRIVER = "org.sqlite.";
    /** PostgreSQL's classes of states: connection, transaction rolled back, resources, intervention of its operator, its system. */
    private static final Set<String> STATES = Set.of("08", "40", "53", "57", "58");

    /** Whether waiting helps: the cause, or what caused it, is of the machine. */
    @Override
    public boolean isBehind(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (isOfTheMachine(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfTheMachine(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof TransientDataAccessException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof TransactionException
                || cause instanceof DirectConsumerNotAvailableException
                || (cause instanceof SQLException sql && isOfTheMachine(sql));
    }

    private static boolean isOfTheMachine(SQLException cause) {
        if (cause instanceof SQLTransientException || cause instanceof SQLRecoverableException) {
            return true;
        }
        if (cause.getClass().getName().startsWith(SQLITE_DRIVER)) {
            // extended codes carry the plain one in their lowest byte
            return SQLITE.contains(cause.getErrorCode() & 0xFF);
        }
        String state = cause.getSQLState();
        return state != null && state.length() >= 2 && STATES.contains(state.substring(0, 2));
    }
}
