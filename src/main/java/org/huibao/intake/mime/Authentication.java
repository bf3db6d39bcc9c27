package org.huibao.intake.mime;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What our own mail server found out about a mail's origin (RFC 8601). Only its own word counts; anyone can write another. */
public final class Authentication {
    private static final Pattern FAILED = Pattern.compile("\\b(spf|dkim|dmarc)\\s*=\\s*fail\\b");
    private static final Pattern PASSED = Pattern.compile("\\bdmarc\\s*=\\s*pass\\b");

    private Authentication() {}

    /** Whether the topmost result of the named server says that the sender is not who it seems to be. */
    public static boolean failed(MailHead head, @Nullable String authservId) {
        if (authservId == null || authservId.isBlank()) {
            return false;
        }
        String ours = authservId.strip().toLowerCase(Locale.ROOT);
        return head.all("Authentication-Results").stream()
                .map(result ->
                        result.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip())
                .filter(result -> named(result).equals(ours))
                .findFirst()
                .map(result ->
                        FAILED.matcher(result).find() && !PASSED.matcher(result).find())
                .orElse(false);
    }

    private static String named(String result) {
        int end = result.indexOf(';');
        return (end < 0 ? result : result.substring(0, end)).strip().split(" ", 2)[0];
    }
}
