package org.huibao.reading.ods;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.huibao.reading.cells.Mark;
import org.huibao.reading.xml.Markup;
import org.jspecify.annotations.Nullable;

/** What the styles of an OpenDocument spreadsheet tell of what is read, by their names. */
final class OdsStyles {
    private final Map<String, Mark> marks = new HashMap<>();
    private final Set<String> hiddenTables = new HashSet<>();
    private String style = "";

    /** A part of a style that has just begun. */
    void see(Markup xml) {
        switch (xml.name()) {
            case "style" -> {
                style = orEmpty(xml.attribute("name"));
                marks.put(style, mark(xml.attribute("parent-style-name")));
            }
            case "default-style" -> style = "";
            case "table-properties" -> {
                if ("false".equals(xml.attribute("display"))) {
                    hiddenTables.add(style);
                }
            }
            case "text-properties" -> marks.put(style, text(xml, mark(style)));
            default -> {}
        }
    }

    private static Mark text(Markup xml, Mark parent) {
        Mark mark = parent;
        String line = xml.attribute("text-line-through-style");
        String type = xml.attribute("text-line-through-type");
        if (line != null || type != null) {
            boolean struck = !"none".equals(line) && !"none".equals(type);
            mark = struck ? mark.and(Mark.STRUCK) : mark == Mark.STRUCK ? Mark.PLAIN : mark;
        }
        String position = orEmpty(xml.attribute("text-position"));
        if (position.startsWith("su") || position.matches("-?[1-9].*")) {
            mark = mark.and(Mark.RAISED);
        }
        if ("none".equals(xml.attribute("display"))) {
            mark = mark.and(Mark.HIDDEN);
        }
        return "#ffffff".equalsIgnoreCase(xml.attribute("color")) ? mark.and(Mark.FAINT) : mark;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    Mark mark(@Nullable String name) {
        return name == null ? Mark.PLAIN : marks.getOrDefault(name, Mark.PLAIN);
    }

    boolean hidesTable(String name) {
        return hiddenTables.contains(name);
    }
}
