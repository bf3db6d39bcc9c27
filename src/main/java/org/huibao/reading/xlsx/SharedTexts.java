package org.huibao.reading.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibao.reading.cells.Mark;
import org.huibao.reading.cells.SeenText;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.xml.Markup;

/** Texts of a workbook: those that cells share, and rich ones inside a cell. Phonetic guides are no part of a text. */
final class SharedTexts {
    /** Those of a workbook that has none. */
    static final SharedTexts NONE = new SharedTexts();

    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, String> struck = new HashMap<>();
    private final BitSet inRuns = new BitSet();

    private SharedTexts() {}

    /**
     * A text whose runs may each have their own look.
     *
     * @param struck what is struck out in it, empty for nothing
     * @param inRuns whether its characters have looks of their own, so that the cell's says little of them
     */
    record Rich(String text, String struck, boolean inRuns) {}

    static SharedTexts of(Markup xml, Budget budget) throws IOException {
        SharedTexts shared = new SharedTexts();
        for (int event = xml.next(); event != Markup.CLOSED; event = xml.next()) {
            if (event == Markup.START && xml.name().equals("si")) {
                Rich rich = rich(xml);
                budget.text(rich.text().length());
                if (!rich.struck().isEmpty()) {
                    shared.struck.put(shared.texts.size(), rich.struck());
                }
                shared.inRuns.set(shared.texts.size(), rich.inRuns());
                shared.texts.add(rich.text());
            }
        }
        return shared;
    }

    String[] texts() {
        return texts.toArray(String[]::new);
    }

    boolean isInRuns(int index) {
        return index >= 0 && inRuns.get(index);
    }

    /** What is struck out in the text of an index, empty for nothing. */
    String struck(int index) {
        return struck.getOrDefault(index, "");
    }

    /** The text of the element that has just begun. */
    static Rich rich(Markup xml) throws IOException {
        int outside = xml.depth() - 1;
        String whole = "";
        SeenText runs = null;
        Mark mark = Mark.PLAIN;
        while (xml.depth() > outside) {
            if (xml.next() == Markup.START) {
                switch (xml.name()) {
                    case "t" -> {
                        if (runs == null) {
                            whole = whole.concat(xml.textInside());
                        } else {
                            runs.add(unescape(xml.textInside()), mark);
                        }
                    }
                    case "r" -> {
                        runs = runs == null ? new SeenText() : runs;
                        mark = Mark.PLAIN;
                    }
                    case "rPr" -> mark = RunLook.of(xml);
                    default -> xml.skip();
                }
            }
        }
        return runs == null
                ? new Rich(unescape(whole), "", false)
                : new Rich(unescape(whole) + runs.read(), runs.struck(), true);
    }

    /** Characters that XML cannot hold are written {@code _x000D_}. */
    static String unescape(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        int done = 0;
        for (; at >= 0; at = text.indexOf("_x", at)) {
            int code = at + 7 <= text.length() && text.charAt(at + 6) == '_' ? code(text, at + 2) : -1;
            if (code < 0) {
                at += 2;
            } else {
                plain.append(text, done, at).append((char) code);
                at += 7;
                done = at;
            }
        }
        return plain.append(text, done, text.length()).toString();
    }

    private static int code(String text, int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
