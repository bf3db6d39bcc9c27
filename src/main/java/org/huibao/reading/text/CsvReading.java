package org.huibao.reading.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.huibao.files.DocumentFormat;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.reading.formats.OpenedDocument;
import org.huibao.reading.grid.Grid;
import org.huibao.reading.grid.GridBuilder;
import org.huibao.reading.grid.RowLength;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Tableless;

/**
 * Reads values between separators. A row is a record, so a line break within quotes starts no row.
 */
public final class CsvReading {
    private static final char[] SEPARATORS = {',', '\t', ';', '|'};
    private static final int LOOKED_AT = 100;
    /** Lines of which no rule can be told. */
    private static final int FEW = 3;

    private static final Pattern GUARD = Pattern.compile("\\s*=\\s*\"((?:[^\"]|\"\")*)\"\\s*");
    /** Excel's own way to tell the separator, as a first line. */
    private static final String TOLD = "sep=";

    private CsvReading() {}

    public static OpenedDocument open(String text, Budget budget) throws IOException {
        boolean told = tellsItsSeparator(text);
        char separator = told ? text.charAt(TOLD.length()) : separator(text);
        GridBuilder grid = GridBuilder.plain(TextTable.name(1), budget);
        int row = 0;
        boolean table = false;
        boolean spaced = isDoubleSpaced(text, separator);
        FieldCounts counts = new FieldCounts();
        CutRows cut = new CutRows();
        try (CSVParser records = parser(text, separator)) {
            for (CSVRecord record : records) {
                if (told && records.getRecordNumber() == 1) {
                    continue;
                }
                if (spaced && isEmpty(record)) {
                    continue;
                }
                for (int column = 0; column < record.size(); column++) {
                    grid.written(row, column, guarded(record.get(column)));
                }
                RowLength length = counts.next(record.toList());
                grid.length(row, length);
                if (length == RowLength.USUAL && separator == ',') {
                    cut.next(row, record.toList());
                }
                row++;
                table |= record.size() > 1;
            }
        } catch (IOException | UncheckedIOException openQuote) {
            throw ReadingRefused.of(FindingCode.TRUNCATED, "line", row + 1);
        }
        cut.doubtful().forEach(doubtful -> grid.length(doubtful, RowLength.DOUBTFUL));
        Grid sheet = grid.build();
        if (!table || row < 2 || sheet.rows() == 0) {
            throw ReadingRefused.tableless(Tableless.TEXT);
        }
        return OpenedDocument.of(DocumentFormat.CSV, List.of(sheet));
    }

    private static boolean isEmpty(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    /** Whether an empty line follows each that says something: line ends were doubled on the way. */
    private static boolean isDoubleSpaced(String text, char separator) throws IOException {
        int said = 0;
        int empty = 0;
        boolean before = false;
        try (CSVParser records = parser(text, separator)) {
            for (CSVRecord record : records) {
                boolean says = !isEmpty(record);
                if (says && before) {
                    return false;
                }
                if (records.getRecordNumber() > LOOKED_AT) {
                    break;
                }
                said += says ? 1 : 0;
                empty += says ? 0 : 1;
                before = says;
            }
        } catch (UncheckedIOException openQuote) {
            return false;
        }
        return said >= FEW && empty >= said - 1;
    }

    /** Programs guard a number from being read as another by writing a formula that is a text. */
    private static String guarded(String field) {
        Matcher guard = GUARD.matcher(field);
        return guard.matches() ? guard.group(1).replace("\"\"", "\"") : field;
    }

    /** Nothing can be separated by the end of a line, or by what quotes. */
    private static boolean tellsItsSeparator(String text) {
        return text.regionMatches(true, 0, TOLD, 0, TOLD.length())
                && text.length() > TOLD.length()
                && "\r\n\"".indexOf(text.charAt(TOLD.length())) < 0;
    }

    private static CSVParser parser(String text, char separator) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        return CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get();
    }

    /** The one that cuts most records into the same number of pieces, more than one. */
    private static char separator(String text) throws IOException {
        char best = ',';
        int most = 0;
        for (char separator : SEPARATORS) {
            int agreeing = agreeing(text, separator);
            if (agreeing > most) {
                most = agreeing;
                best = separator;
            }
        }
        return best;
    }

    private static int agreeing(String text, char separator) throws IOException {
        Map<Integer, Integer> widths = new HashMap<>();
        try (CSVParser records = parser(text, separator)) {
            for (CSVRecord record : records) {
                if (record.size() > 1) {
                    widths.merge(record.size(), 1, Integer::sum);
                }
                if (records.getRecordNumber() >= LOOKED_AT) {
                    break;
                }
            }
        } catch (UncheckedIOException openQuote) {
            return 0;
        }
        return widths.values().stream().max(Integer::compare).orElse(0);
    }
}
