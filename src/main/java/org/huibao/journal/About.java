package org.huibao.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * What something happened to.
 *
 * @param key which of its kind it is
 */
public record About(Kind kind, String key) {
    /** The alarm, of which there is one. */
    public static final About ALARM = new About(Kind.ALARM, "");

    /** The kinds of things to which something happens. */
    public enum Kind {
        ARRIVAL,
        DOCUMENT,
        FILE,
        DOOR,
        FOLDER,
        CAMPAIGN,
        ROUND,
        SUBMISSION,
        LETTER,
        ALARM,
        OPERATOR,
        /** A kind of another version of the program. */
        OTHER;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static About arrival(long id) {
        return new About(Kind.ARRIVAL, String.valueOf(id));
    }

    public static About document(long id) {
        return new About(Kind.DOCUMENT, String.valueOf(id));
    }

    /** A file that is no arrival yet, by its path below the inbox. */
    public static About file(String path) {
        return new About(Kind.FILE, path);
    }

    public static About door(String name) {
        return new About(Kind.DOOR, name);
    }

    /** A folder that the service writes to, by its name below the home. */
    public static About folder(String name) {
        return new About(Kind.FOLDER, name);
    }

    /** A campaign by its folder. */
    public static About campaign(String folder) {
        return new About(Kind.CAMPAIGN, folder);
    }

    public static About round(String campaign, String round) {
        return new About(Kind.ROUND, campaign + "/" + round);
    }

    public static About submission(String campaign, String round, String unit) {
        return new About(Kind.SUBMISSION, campaign + "/" + round + "/" + unit);
    }

    public static About letter(long id) {
        return new About(Kind.LETTER, String.valueOf(id));
    }

    /** Somebody who works at the desk. */
    public static About operator(String name) {
        return new About(Kind.OPERATOR, name);
    }

    /** The same from its text in the store. */
    public static About of(String text) {
        int slash = text.indexOf('/');
        String word = slash < 0 ? text : text.substring(0, slash);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.OTHER && kind.word().equals(word))
                .findFirst()
                .map(kind -> new About(kind, slash < 0 ? "" : text.substring(slash + 1)))
                .orElseGet(() -> new About(Kind.OTHER, text));
    }

    /** The arrival's id, where it is about one. */
    public OptionalLong arrivalId() {
        return kind == Kind.ARRIVAL ? OptionalLong.of(Long.parseLong(key)) : OptionalLong.empty();
    }

    /** A door's name goes on with user and host, which are nobody else's business. */
    public About withoutWhere() {
        int more = kind == Kind.DOOR ? key.indexOf(" (") : -1;
        return more < 0 ? this : new About(kind, key.substring(0, more));
    }

    /** As it stands in the store, for instance {@code arrival/17}. */
    public String text() {
        return switch (kind) {
            case ALARM -> kind.word();
            case OTHER -> key;
            default -> kind.word() + "/" + key;
        };
    }
}
