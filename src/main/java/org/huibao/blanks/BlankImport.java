package org.huibao.blanks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huibao.lexicon.OurWords;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.reading.grid.Sheet;
import org.huibao.vocabulary.Finding;

/** A bureau's blank, whatever its format, as the forms on it. */
public final class BlankImport {
    private static final int MOST_HEADS = 20;

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

    /** A sheet of self-checks or of findings that a program of our kind put beside the table. */
    private static boolean isOurs(Sheet sheet) {
        return OurWords.isListOfFindings(IntStream.range(0, sheet.columns())
                .limit(MOST_HEADS)
                .mapToObj(column -> sheet.text(0, column).strip())
                .toList());
    }

    private static List<FormDraft> forms(Contents.Sheets sheets, byte[] bytes) {
        List<FormDraft> forms = new ArrayList<>();
        try (DrawnLines lines = DrawnLines.of(bytes)) {
            for (Sheet sheet : sheets.sheets()) {
                if (!sheet.isHidden() && !isOurs(sheet)) {
                    BlankTable.of(new DrawnSheet(sheet, lines)).stream()
                            .flatMap(table -> FormDraft.of(table).stream())
                            .forEach(forms::add);
                }
            }
        }
        return forms;
    }
}
