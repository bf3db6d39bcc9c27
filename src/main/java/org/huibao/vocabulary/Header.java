package org.huibao.vocabulary;

import java.util.List;

/** A node of a form's header tree, in printed order. */
public sealed interface Header {
    /** The text as printed. */
    String text();

    /** A merged header above others. */
    record Group(String text, List<Header> members) implements Header {
        public Group {
            members = List.copyOf(members);
        }
    }

    /** A column's own header. */
    record Leaf(String text, Column column) implements Header {}
}
