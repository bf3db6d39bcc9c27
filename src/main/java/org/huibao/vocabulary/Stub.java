package org.huibao.vocabulary;

import java.util.List;

/**
 * The 甲栏: the column that names the rows.
 *
 * @param aliases other headers under which it is printed
 */
public record Stub(String header, List<String> aliases) {
    public Stub {
        aliases = List.copyOf(aliases);
    }
}
