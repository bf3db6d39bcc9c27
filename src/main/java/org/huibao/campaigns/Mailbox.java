package org.huibao.campaigns;

import java.util.regex.Pattern;

/** A mail address as people write it into settings. */
final class Mailbox {
    private static final Pattern PLAUSIBLE = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@(localhost|[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?(\\.[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)+)");

    private Mailbox() {}

    /** Whether a letter could be addressed to it: one @, a domain with a dot, nothing full-width. */
    static boolean isPlausible(String address) {
        return address.length() <= 254
                && PLAUSIBLE.matcher(address).matches()
                && !address.contains("..")
                && !address.startsWith(".")
                && !address.contains(".@");
    }

    /** Notes an address that cannot be right. */
    static void check(Section section, String key) {
        section.scalar(key)
                .filter(written -> !isPlausible(written.value()))
                .ifPresent(written -> section.mistakes()
                        .error(written.line(), Mistake.BAD_EMAIL, "key", key, "value", written.value()));
    }
}
