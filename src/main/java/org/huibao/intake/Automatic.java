package org.huibao.intake;

import java.util.Optional;
import java.util.Set;

/** Which mail a program has sent: it is kept, but never judged and never answered, or two programs would write for ever. */
final class Automatic {
    private static final Set<String> MASS = Set.of("bulk", "junk", "list", "auto_reply");

    private Automatic() {}

    /** Why the mail is automatic, if it is. */
    static Optional<String> why(MailHead head) {
        if (isBounce(head)) {
            return Optional.of("bounce");
        }
        if (isAnswer(head)) {
            return Optional.of("automatic-answer");
        }
        boolean list = head.has("List-Id") || head.has("List-Unsubscribe") || MASS.contains(head.word("Precedence"));
        return list ? Optional.of("mailing-list") : Optional.empty();
    }

    /** A delivery report comes from nobody, or says that it is a report, or from a postmaster's machine. */
    private static boolean isBounce(MailHead head) {
        String from = String.valueOf(head.from());
        return head.word("Content-Type").startsWith("multipart/report")
                || head.word("Return-Path").equals("<>")
                || from.startsWith("mailer-daemon@")
                || from.startsWith("postmaster@")
                || head.has("X-Failed-Recipients");
    }

    /** RFC 3834, and what older programs write instead. */
    private static boolean isAnswer(MailHead head) {
        String submitted = head.word("Auto-Submitted");
        return !submitted.isEmpty() && !submitted.startsWith("no")
                || head.has("X-Autoreply")
                || head.has("X-Autorespond")
                || head.has("X-Auto-Response-Suppress")
                || head.word("X-POST-MessageClass").contains("autoresponder");
    }
}
