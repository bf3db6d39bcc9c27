package org.huibao.reading.xml;

import java.util.HashSet;
import java.util.Set;
import org.huibao.reading.cost.ReadingRefused;
import org.jspecify.annotations.Nullable;

/**
 * The names that one piece of XML uses. An honest file has some hundred of them; the parser's table of names becomes
 * slow beyond measure with a million.
 */
final class MarkupNames {
    private static final int MOST = 5_000;
    private static final int NEAR = 256;

    /** By their hash, so that nearly every look ends here. */
    private final @Nullable String[] near = new String[NEAR];

    private final Set<String> all = new HashSet<>();

    void see(String name) {
        int at = name.hashCode() & NEAR - 1;
        if (!name.equals(near[at])) {
            near[at] = name;
            if (all.add(name) && all.size() > MOST) {
                throw ReadingRefused.unsafe("names");
            }
        }
    }
}
