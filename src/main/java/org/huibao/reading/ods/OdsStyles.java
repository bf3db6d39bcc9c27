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
    private static final String PAPER = "#ffffff";

    private final Map<String, Mark> marks = new HashMap<>();
    private final Set<String> coloured = new HashSet<>();
    private final Set<String> grounds = new HashSet<>();
    private final Set<String> hiddenTables = new HashSet<>();
    private String style = "";

    /** A part of a style that has just begun. */
    void see(Markup xml) {
        switch (xml.name()) {
            case "style" -> {
                style = orEmpty(xml.attribute("name"));
                String parent = orEmpty(xml.attribute("parent-style-name"));
                marks.put(style, mark(parent));
                ground(grounds.contains(parent));
            }
            case "default-style" -> style = "";
            case "table-properties" -> {
                if ("false".equals(xml.attribute("display"))) {
                    hiddenTables.add(style);
                }
            }
            case "table-cell-properties" -> {
                String colour = xml.attribute("background-color");
                if (colour != null) {
                    ground(!colour.equals("transparent") && !colour.equalsIgnoreCase(PAPER));
                }
            }
            case "text-properties" -> marks.put(style, text(xml, mark(style)));
            default -> {}
        }
    }

    private Mark text(Markup xml, Mark parent) {
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
        String colour = xml.attribute("color");
        if (colour == null) {
            return mark;
        }
        if (colour.equalsIgnoreCase(PAPER)) {
            return mark.and(Mark.FAINT);
        }
        coloured.add(style);
        return mark == Mark.FAINT ? Mark.PLAIN : mark;
    }

    private void ground(boolean coloured) {
        if (coloured) {
            grounds.add(style);
        } else {
            grounds.remove(style);
        }
    }

    /** Whether letters of a style have a colour of their own that a person sees. */
    boolean isColoured(@Nullable String name) {
        return coloured.contains(orEmpty(name));
    }

    /** The mark of all that stands in cells of a style; what has a ground behind it is seen in any colour. */
    Mark cell(@Nullable String name) {
        Mark mark = mark(name);
        return mark == Mark.FAINT && grounds.contains(orEmpty(name)) ? Mark.PLAIN : mark;
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
