package org.huibao.intake.parts;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Keeps the names inside one container apart: a second 附件.xlsx is called 附件 (2).xlsx. */
public final class DistinctNames {
    private final Set<String> taken = new HashSet<>();

    /** The name itself, or the first free one after it; upper and lower case are the same name. */
    public String distinct(String name) {
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = numbered(name, number);
        }
        return free;
    }

    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        int end = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
        return name.substring(0, end) + " (" + number + ")" + name.substring(end);
    }
}
