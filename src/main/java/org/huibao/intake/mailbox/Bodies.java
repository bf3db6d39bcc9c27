package org.huibao.intake.mailbox;

import jakarta.mail.MessagingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.UID;
import org.eclipse.angus.mail.imap.protocol.UIDSet;

/** The raw bytes of several mails, had by one command: a server far away is asked once and not for each of them. */
final class Bodies {
    private static final byte[] NONE = {};

    private final Map<Long, byte[]> bodies = new HashMap<>();

    private Bodies() {}

    /** Those of the mails with these numbers that the server hands out; none of them is marked as read. */
    static Bodies of(IMAPFolder folder, List<Long> uids) throws MessagingException {
        Bodies all = new Bodies();
        folder.doCommand(server -> all.fetched(server, uids));
        return all;
    }

    private Bodies fetched(IMAPProtocol server, List<Long> uids) throws ProtocolException {
        String which = UIDSet.toString(
                UIDSet.createUIDSets(uids.stream().mapToLong(Long::longValue).toArray()));
        Response[] answers = server.command("UID FETCH " + which + " (BODY.PEEK[])", null);
        for (Response answer : answers) {
            if (answer instanceof FetchResponse mail) {
                take(mail);
            }
        }
        server.notifyResponseHandlers(answers);
        server.handleResult(answers[answers.length - 1]);
        return this;
    }

    private void take(FetchResponse mail) {
        UID uid = mail.getItem(UID.class);
        BODY body = mail.getItem(BODY.class);
        if (uid != null && body != null && body.getByteArray() != null) {
            bodies.put(uid.uid, body.getByteArray().getNewBytes());
        }
    }

    /** Whether the mail's bytes are as many as the server has announced. */
    boolean isWhole(Numbered mail) {
        return of(mail).length == mail.size();
    }

    byte[] of(Numbered mail) {
        return bodies.getOrDefault(mail.uid(), NONE);
    }
}
