package org.huibao.intake.mime;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibao.lexicon.MailWords;

/** Which mail a program has sent: it is kept, but never judged and never answered, or two programs would write for ever. */
public final class Automatic {
    private static final Set<String> MASS = Set.of("junk", "list", "auto_reply");
    private static final String SUPPRESSED = "X-Auto-Response-Suppress";
    private static final Pattern READ = Pattern.compile("report-type\\s*=\\s*\"?disposition-notification");

    private Automatic() {}

    /** Why the mail is automatic, if it is. */
    public static Optional<String> why(MailHead head) {
        return byItself(head).or(() -> unanswerable(head));
    }

    /**
     * Whether the mail only asks for no answer, as some programs and offices do with whatever a person sends: what it brings
     * counts, from a mailbox that may bring it.
     */
    public static boolean isOnlyUnanswerable(MailHead head) {
        return byItself(head).isEmpty() && unanswerable(head).isPresent();
    }

    private static Optional<String> byItself(MailHead head) {
        if (READ.matcher(head.word("Content-Type")).find()) {
            return Optional.of("read-receipt");
        }
        if (isBounce(head)) {
            return Optional.of("bounce");
        }
        if (isAnswer(head)) {
            return Optional.of("automatic-answer");
        }
        boolean list = head.has("List-Id") || MASS.contains(head.word("Precedence"));
        return list ? Optional.of("mailing-list") : Optional.empty();
    }

    private static Optional<String> unanswerable(MailHead head) {
        if (head.has(SUPPRESSED)) {
            return Optional.of("automatic-answer");
        }
        boolean mass = head.has("List-Unsubscribe") || head.word("Precedence").equals("bulk");
        return mass ? Optional.of("mailing-list") : Optional.empty();
    }

    /**
     * A delivery report comes from nobody, or says that it is a report, or from the machine that carries mails. A vacation's
     * answer may come from nobody, too, but says what it is.
     */
    private static boolean isBounce(MailHead head) {
        return head.word("Content-Type").startsWith("multipart/report")
                || head.word("Return-Path").equals("<>") && !isAnswer(head) && !head.has(SUPPRESSED)
                || head.all("From").stream().anyMatch(Unattended::isCarrier)
                || head.has("X-Failed-Recipients");
    }

    /** RFC 3834, and what older programs write instead. */
    private static boolean isAnswer(MailHead head) {
        String submitted = head.word("Auto-Submitted");
        return !submitted.isEmpty() && !submitted.startsWith("no")
                || head.has("X-Autoreply")
                || head.has("X-Autorespond")
                || head.has("X-Auto-Reply")
                || head.has("X-Mail-Autoreply")
                || head.word("X-POST-MessageClass").contains("autoresponder")
                || MailWords.AWAY.matches(head.subject())
                        && !head.word("Content-Type").startsWith("multipart/mixed");
    }
}
