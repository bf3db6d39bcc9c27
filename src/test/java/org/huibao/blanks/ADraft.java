package org.huibao.blanks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.huibao.fixtures.TableSketch;

/** What a drawn blank was understood to be. */
record ADraft(List<FormDraft> forms) {
    static ADraft of(String drawing) {
        return of(TableSketch.of(drawing));
    }

    static ADraft of(TableSketch sheet) {
        DrawnSheet drawn = new DrawnSheet(sheet, DrawnLines.of(new byte[0]));
        return new ADraft(BlankTable.of(drawn).stream()
                .flatMap(table -> FormDraft.of(table).stream())
                .toList());
    }

    FormDraft form() {
        if (forms.size() != 1) {
            throw new AssertionError(forms.toString());
        }
        return forms.get(0);
    }

    /** Each column as {@code no path type unit}. */
    List<String> columns() {
        return form().columns().stream().map(ADraft::told).toList();
    }

    private static String told(DraftColumn column) {
        String no = column.no() == null ? "" : column.no() + " ";
        String unit = column.unit() == null ? "" : " " + column.unit();
        return no + String.join("/", column.path()) + " " + column.type().name().toLowerCase(Locale.ROOT) + unit
                + (column.sums() ? "" : " -");
    }

    String rules() {
        return form().rules().stream().map(rule -> rule.rule().text()).collect(Collectors.joining("; "));
    }

    List<String> unsure() {
        return form().unsure().stream()
                .map(unsure -> unsure.key() + " " + unsure.reason().key())
                .toList();
    }

    String yaml() {
        return FormYaml.of(form(), Locale.SIMPLIFIED_CHINESE);
    }
}
