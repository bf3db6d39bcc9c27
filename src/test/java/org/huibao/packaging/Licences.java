package org.huibao.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The licences under which something may be in the program, by their SPDX names. */
final class Licences {
    /** Where a work is offered under several of them the first is taken. */
    static final List<String> ALLOWED =
            List.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "EPL-2.0");

    /** As projects write them, in small letters without "the" in front; also those that are offered beside an allowed one. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("apache 2.0", "Apache-2.0"),
            Map.entry("apache-2.0", "Apache-2.0"),
            Map.entry("apache license 2.0", "Apache-2.0"),
            Map.entry("apache license, version 2.0", "Apache-2.0"),
            Map.entry("apache software license, version 2.0", "Apache-2.0"),
            Map.entry("mit", "MIT"),
            Map.entry("mit license", "MIT"),
            Map.entry("bsd-2-clause", "BSD-2-Clause"),
            Map.entry("bsd 2-clause license", "BSD-2-Clause"),
            // curvesapi, whose link leads to the three clauses
            Map.entry("bsd license", "BSD-3-Clause"),
            Map.entry("edl 1.0", "BSD-3-Clause"),
            Map.entry("eclipse distribution license - v 1.0", "BSD-3-Clause"),
            Map.entry("public domain, per creative commons cc0", "CC0-1.0"),
            Map.entry("epl 2.0", "EPL-2.0"),
            Map.entry("epl-2.0", "EPL-2.0"),
            Map.entry("gpl2 w/ cpe", "GPL-2.0-only WITH Classpath-exception-2.0"),
            Map.entry("lgpl-2.1-only", "LGPL-2.1-only"));

    private Licences() {}

    /** The licence that is taken first, then the others that are offered. */
    static List<String> of(String work, List<String> names) {
        List<String> offered =
                new ArrayList<>(names.stream().map(name -> known(work, name)).toList());
        String taken = ALLOWED.stream()
                .filter(offered::contains)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(work + " is under no allowed licence: " + offered));
        offered.remove(taken);
        offered.add(0, taken);
        return offered;
    }

    private static String known(String work, String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        String known = NAMES.get(plain);
        if (known == null) {
            throw new IllegalStateException(work + " is under a licence that nobody has looked at: " + name);
        }
        return known;
    }
}
