package org.huibao.campaigns;

import java.util.ArrayList;
import java.util.List;

/** Where the cells of a CSV text stand, so that one can be changed and all others left as they are. */
final class CsvPlaces {
    private final String text;
    private int at;

    private CsvPlaces(String text) {
        this.text = text;
    }

    /**
     * A cell.
     *
     * @param from where it begins, with its quotation mark and spaces
     * @param to where it ends, at the comma, the line's end or the text's
     * @param value trimmed, without quotation marks
     */
    record Cell(int from, int to, String value) {}

    /** The rows that are not blank. */
    static List<List<Cell>> of(String text) {
        CsvPlaces places = new CsvPlaces(text);
        List<List<Cell>> rows = new ArrayList<>();
        while (places.at < text.length()) {
            List<Cell> row = places.row();
            if (row.stream().anyMatch(cell -> !cell.value().isEmpty())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<Cell> row() {
        List<Cell> row = new ArrayList<>();
        row.add(cell());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            row.add(cell());
        }
        if (at < text.length()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return row;
    }

    private Cell cell() {
        int from = at;
        while (!isEnd() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        boolean isQuoted = !isEnd() && text.charAt(at) == '"';
        String quoted = isQuoted ? quoted() : "";
        int rest = at;
        while (!isEnd()) {
            at++;
        }
        return new Cell(from, at, (isQuoted ? quoted : text.substring(rest, at)).strip());
    }

    private boolean isEnd() {
        return at >= text.length() || ",\r\n".indexOf(text.charAt(at)) >= 0;
    }

    /** From the one quotation mark behind the other; two within are one that belongs to the words. */
    private String quoted() {
        StringBuilder words = new StringBuilder();
        at++;
        while (at < text.length() && (text.charAt(at) != '"' || text.startsWith("\"\"", at))) {
            words.append(text.charAt(at));
            at += text.charAt(at) == '"' ? 2 : 1;
        }
        at = Math.min(at + 1, text.length());
        return words.toString();
    }
}
