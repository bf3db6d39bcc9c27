package org.huibao.blanks;

import java.util.ArrayList;
import java.util.List;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.reading.grid.Sheet;
import org.huibao.vocabulary.Finding;

/** A bureau's blank, whatever its format, as the forms on it. */
public final class BlankImport {
    private static final int FEWEST_COLUMNS = 1;

    private BlankImport() {}

    /**
     * What a blank was understood to be.
     *
     * @param forms in the order of the document; none where it has no table
     * @param unreadable why its cells cannot be had, or empty
     */
    public record Imported(List<FormDraft> forms, List<Finding> unreadable) {
        public Imported {
            forms = List.copyOf(forms);
            unreadable = List.copyOf(unreadable);
        }
    }

    public static Imported of(String name, byte[] bytes) {
        return new Reading()
                .read(name, bytes)
                .fold(
                        sheets -> new Imported(forms(sheets, bytes), List.of()),
                        unreadable -> new Imported(List.of(), List.of(unreadable.why())));
    }

    private static List<FormDraft> forms(Contents.Sheets sheets, byte[] bytes) {
        List<FormDraft> forms = new ArrayList<>();
        try (DrawnLines lines = DrawnLines.of(bytes)) {
            for (Sheet sheet : sheets.sheets()) {
                if (!sheet.isHidden()) {
                    BlankTable.of(new DrawnSheet(sheet, lines)).stream()
                            .flatMap(table -> FormDraft.of(table).stream())
                            .filter(form -> form.size() >= FEWEST_COLUMNS)
                            .forEach(forms::add);
                }
            }
        }
        return forms;
    }
}
