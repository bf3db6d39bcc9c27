package org.huibao.intake.mime;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huibao.intake.mime.AuthenticationResult.Found;

/** What our own mail server found out about a mail's origin (RFC 8601). Only its own word counts; anyone can write another. */
public enum Authentication {
    /** The sender's domain vouches for the mail. */
    PASSED,
    /** The mail is not from where it seems to be. */
    FAILED,
    /** The server says nothing that settles it. */
    OPEN;

    /**
     * What the topmost result of the named server says. DMARC decides; without it a pass of DKIM or SPF for the sender's
     * own domain passes, and else any failure fails.
     */
    public static Authentication of(MailHead head, String authservId) {
        String ours = authservId.strip().toLowerCase(Locale.ROOT);
        Optional<AuthenticationResult> result = head.all("Authentication-Results").stream()
                .map(AuthenticationResult::new)
                .filter(one -> !ours.isEmpty() && one.server().equals(ours))
                .findFirst();
        String from = domain(String.valueOf(head.from()));
        return result.map(one -> judge(one, from)).orElse(OPEN);
    }

    private static Authentication judge(AuthenticationResult result, String from) {
        if (!result.isWhole()) {
            return FAILED;
        }
        List<Found> dmarc = result.found().stream()
                .filter(one -> one.method().equals("dmarc"))
                .toList();
        if (dmarc.stream().anyMatch(Found::fails)) {
            return FAILED;
        }
        if (dmarc.stream().anyMatch(one -> one.passes() && isFor(one, from))) {
            return PASSED;
        }
        if (result.found().stream().anyMatch(one -> one.passes() && isAligned(one, from))) {
            return PASSED;
        }
        return result.found().stream().anyMatch(one -> isOfOrigin(one) && one.fails()) ? FAILED : OPEN;
    }

    private static boolean isOfOrigin(Found one) {
        return one.method().equals("spf") || one.method().equals("dkim");
    }

    private static boolean isFor(Found dmarc, String from) {
        String judged = dmarc.property("header.from");
        return judged.isEmpty() || domain(judged).equals(from);
    }

    private static boolean isAligned(Found one, String from) {
        return switch (one.method()) {
            case "spf" -> isSameHouse(domain(one.property("smtp.mailfrom")), from);
            case "dkim" ->
                isSameHouse(domain(one.property("header.d")), from)
                        || isSameHouse(domain(one.property("header.i")), from);
            default -> false;
        };
    }

    /** A domain vouches for those below it and is vouched for by them (RFC 7489, relaxed), short of a whole country's. */
    private static boolean isSameHouse(String one, String other) {
        return one.contains(".")
                && other.contains(".")
                && (one.equals(other) || isBelow(one, other) || isBelow(other, one));
    }

    private static boolean isBelow(String lower, String upper) {
        return lower.endsWith("." + upper) && !isRegistry(upper);
    }

    /** {@code gov.cn}, {@code com.cn}: names under which everybody registers. */
    private static boolean isRegistry(String domain) {
        String[] labels = domain.split("\\.");
        return labels.length == 2 && labels[1].length() == 2 && labels[0].length() <= 3;
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
