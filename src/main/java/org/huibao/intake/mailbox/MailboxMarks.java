package org.huibao.intake.mailbox;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which mails of each mailbox have been taken. Numbers hold as long as the folder's UIDVALIDITY does. */
@Component
public class MailboxMarks {
    private final JdbcClient jdbc;

    public MailboxMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Up to which UID every mail has been taken, 0 for a folder that is new or was made anew. */
    long takenTo(String mailbox, long validity) {
        return jdbc.sql("SELECT taken_to FROM mailboxes WHERE name = ? AND uid_validity = ?")
                .params(mailbox, validity)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void takenTo(String mailbox, long validity, long uid) {
        jdbc.sql("""
                INSERT INTO mailboxes (name, uid_validity, taken_to) VALUES (?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET uid_validity = excluded.uid_validity, taken_to = excluded.taken_to""").params(mailbox, validity, uid).update();
    }

    /** The marks of all its mails. */
    Set<String> taken(String mailbox, long validity) {
        return new HashSet<>(
                jdbc.sql("SELECT mark FROM arrivals WHERE channel = 'mailbox' AND path = ? AND mark LIKE ?")
                        .params(mailbox, validity + ":%")
                        .query(String.class)
                        .list());
    }

    static String mark(long validity, long uid) {
        return validity + ":" + uid;
    }
}
