package org.huibao.files;

import jakarta.mail.internet.MimePart;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Content types as some programs write them, made such that the mail library understands where the parts begin. */
public final class MendedType {
    private static final Pattern GAPS = Pattern.compile("(?:\\s*;)+\\s*");
    private static final Pattern VALUELESS = Pattern.compile(";[^=;\"]*(?=;|$)");
    private static final Pattern END = Pattern.compile("[;\\s]+$");
    private static final Pattern BARE_BOUNDARY = Pattern.compile("(?i)(;\\s*boundary\\s*=\\s*)([^\"\\s;][^\\s;]*)");

    private MendedType() {}

    /** Called by the mail library, which knows the method by its name. */
    public static @Nullable String cleanContentType(@Nullable MimePart part, @Nullable String type) {
        return type == null ? null : mended(type);
    }

    static String mended(String type) {
        String valued = VALUELESS.matcher(type).replaceAll("");
        String single = END.matcher(GAPS.matcher(valued).replaceAll("; ")).replaceAll("");
        return single.regionMatches(true, 0, "multipart/", 0, 10)
                ? BARE_BOUNDARY.matcher(single).replaceAll("$1\"$2\"")
                : single;
    }
}
