package org.huibao.blanks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibao.lexicon.OurWords;
import org.huibao.vocabulary.Column;

/** A draft written as {@code form.yaml}, with a remark at everything that a person should look at. */
final class FormYaml {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_（）、“”《》〔〕·][\\p{L}\\p{N}_（）、“”《》〔〕·. -]*");
    private static final Set<String> WORDS = Set.of("yes", "no", "on", "off", "true", "false", "null", "y", "n");

    private static final String COLON = "：";

    private final FormDraft draft;
    private final Locale locale;
    private final StringBuilder yaml = new StringBuilder();

    private FormYaml(FormDraft draft, Locale locale) {
        this.draft = draft;
        this.locale = locale;
    }

    static String of(FormDraft draft, Locale locale) {
        return new FormYaml(draft, locale).written();
    }

    private String written() {
        remarks("title", "");
        line("", "title: " + scalar(draft.title()));
        line("", draft.sideways() ? "layout: rows" : "stub: " + scalar(draft.stub()));
        line("", "columns:");
        columns(draft.columns(), 0);
        rules();
        return yaml.toString();
    }

    /** Neighbours under one header are its group; a header that holds figures itself stands before the group. */
    private void columns(List<DraftColumn> columns, int depth) {
        for (int at = 0; at < columns.size(); ) {
            DraftColumn first = columns.get(at);
            if (first.path().size() == depth + 1) {
                column(first, depth);
                at++;
            } else {
                String header = first.path().get(depth);
                int end = at;
                while (end < columns.size()
                        && columns.get(end).path().size() > depth + 1
                        && columns.get(end).path().get(depth).equals(header)) {
                    end++;
                }
                line(indent(depth), "- header: " + scalar(header));
                line(indent(depth), "  columns:");
                columns(columns.subList(at, end), depth + 1);
                at = end;
            }
        }
    }

    private void column(DraftColumn column, int depth) {
        column.doubts().forEach(doubt -> line(indent(depth), remark(doubt)));
        List<String> parts = new ArrayList<>();
        parts.add("key: " + scalar(column.key()));
        String no = column.no();
        if (no != null) {
            parts.add("no: " + (no.matches("0|[1-9]\\d{0,8}") ? no : quoted(no)));
        }
        parts.add("header: " + scalar(column.header()));
        parts.add("type: " + column.type().name().toLowerCase(Locale.ROOT));
        String unit = column.unit();
        if (unit != null) {
            parts.add("unit: " + scalar(unit));
        }
        if (column.scale() != null) {
            parts.add("scale: " + column.scale());
        }
        boolean added = column.type() == Column.Type.COUNT || column.type() == Column.Type.AMOUNT;
        if (added && !column.sums()) {
            parts.add("aggregate: none");
        }
        if (added) {
            parts.add("required: false");
            parts.add("empty: none");
        }
        line(indent(depth), "- {" + String.join(", ", parts) + "}");
    }

    private void rules() {
        if (!draft.rules().isEmpty() || !draft.notUnderstood().isEmpty()) {
            line("", draft.rules().isEmpty() ? "rules: []" : "rules:");
        }
        for (DraftRule rule : draft.rules()) {
            rule.sources().forEach(source -> line("  ", "# " + oneLine(source.in(locale))));
            Said doubt = rule.doubt();
            if (doubt != null) {
                line("  ", "# " + doubt.in(locale));
            }
            line("  ", "- {rule: " + quoted(rule.rule().text()) + ", severity: query}");
        }
        draft.notUnderstood().forEach(piece -> line("  ", "# " + OurWords.NOT_UNDERSTOOD + COLON + oneLine(piece)));
    }

    private void remarks(String key, String indent) {
        draft.unsure().stream()
                .filter(unsure -> unsure.key().equals(key))
                .forEach(unsure -> line(indent, remark(unsure.reason())));
    }

    private String remark(Said doubt) {
        return "# " + OurWords.UNSURE + COLON + oneLine(doubt.in(locale));
    }

    private static String indent(int depth) {
        return "  ".repeat(1 + 2 * depth);
    }

    private void line(String indent, String text) {
        yaml.append(indent).append(text).append('\n');
    }

    static String scalar(String text) {
        boolean plain =
                PLAIN.matcher(text).matches() && !text.endsWith(" ") && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            switch (character) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                default -> quoted.append(character < ' ' ? ' ' : character);
            }
        }
        return quoted.append('"').toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ").strip();
    }
}
