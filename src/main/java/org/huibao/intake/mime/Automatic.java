package org.huibao.intake.mime;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibao.lexicon.MailWords;

/** Which mail a program has sent: it is kept, but never judged and never answered, or two programs would write for ever. */
public final class Automatic {
    private static final Set<String> MASS = Set.of("bulk", "junk", "list", "auto_reply");
    private static final Pattern READ = Pattern.compile("report-type\\s*=\\s*\"?disposition-notification");

    private Automatic() {}

    /** Why the mail is automatic, if it is. */
    public static Optional<String> why(MailHead head) {
        if (READ.matcher(head.word("Content-Type")).find()) {
            return Optional.of("read-receipt");
        }
        if (isBounce(head)) {
            return Optional.of("bounce");
        }
        if (isAnswer(head)) {
            return Optional.of("automatic-answer");
        }
        boolean list = head.has("List-Id") || head.has("List-Unsubscribe") || MASS.contains(head.word("Precedence"));
        return list ? Optional.of("mailing-list") : Optional.empty();
    }

    /**
     * A delivery report comes from nobody, or says that it is a report, or from the machine that carries mails. A vacation's
     * answer may come from nobody, too, but says what it is.
     */
    private static boolean isBounce(MailHead head) {
        return head.word("Content-Type").startsWith("multipart/report")
                || head.word("Return-Path").equals("<>") && !isAnswer(head)
                || head.all("From").stream().anyMatch(Unattended::isCarrier)
                || head.has("X-Failed-Recipients");
    }

    /** RFC 3834, and what older programs write instead. */
    private static boolean isAnswer(MailHead head) {
        String submitted = head.word("Auto-Submitted");
        return !submitted.isEmpty() && !submitted.startsWith("no")
                || head.has("X-Autoreply")
                || head.has("X-Autorespond")
                || head.has("X-Auto-Response-Suppress")
                || head.word("X-POST-MessageClass").contains("autoresponder")
                || MailWords.AWAY.matches(head.subject())
                        && !head.word("Content-Type").startsWith("multipart/mixed");
    }
}
