package org.huibao.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The option {@code --locale}, which must be known before the other arguments are looked at: they complain in it. */
final class Language {
    private static final String OPTION = "--locale";

    private Language() {}

    static Locale of(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                return named(arguments[i + 1]);
            }
            if (arguments[i].startsWith(OPTION + "=")) {
                return named(arguments[i].substring(OPTION.length() + 1));
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }

    /** The arguments without the option and its value. */
    static List<String> without(List<String> arguments) {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals(OPTION)) {
                i++;
            } else {
                rest.add(arguments.get(i));
            }
        }
        return rest;
    }

    private static Locale named(String name) {
        return name.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
