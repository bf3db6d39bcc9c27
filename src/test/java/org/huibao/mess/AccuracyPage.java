package org.huibao.mess;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** {@code docs/accuracy.md}, measured over made files. Its {@code main} measures and writes the page; {@code bin/accuracy} calls it. */
final class AccuracyPage {
    static final Path FILE = Path.of("docs", "accuracy.md");
    private static final int FILES = 10_000;
    /** The families of kinds in the page's order. */
    static final Map<Class<?>, String> FAMILIES = families();

    private static final String HEAD = """
            # How often figures are wrong

            No program reads every table right; one may know how often it fails. These figures are measured: %d odd files were made
            of %d tables, published ones and made-up ones of other fields, in eight carriers, each with a kind of mess that people
            really make and with some others beside it. What the sender means is known of every figure, and held against what the
            program takes and says.

            - *exact*: taken as it is meant, and nothing is asked.
            - *asked*: somebody is asked about the figure, or told why it is not taken; the table may be returned.
            - *in vain*: the same where the table means what it says and there is nothing to ask.
            - *wrong*: another figure is taken, and nobody is told or asked. *Lost*: it is not taken, and nobody is told.

            A kind whose figures are never exact is one where asking is all that can be done. What a published table has wrong itself
            is not counted. `bin/accuracy [FILES]` makes the files anew from their numbers, measures, and writes this page; the same
            number is always the same file. `bin/test` holds, over 2,000 files of the same make, that none is wrong or lost, that no plain
            table is returned, and that at most one plain table in 500 is asked about in vain.

            %s

            ## By carrier
            """;
    private static final String COLUMNS = "| %s | files | figures | exact | asked | in vain | wrong | lost |%s\n";
    private static final String STATISTICS = """

            ## What one file alone cannot show
            A dropped zero, figures a column off or a lying unit of measure look like figures. Statistics over all units and the form's
            rules find most of them; these files are none of those above.

            | kind | files | of these asked about |
            |---|---|---|
            """;

    private AccuracyPage() {}

    public static void main(String[] arguments) throws IOException {
        int files = arguments.length > 0 ? Integer.parseInt(arguments[0]) : FILES;
        Tally tally = Tally.of(new Program(), LongStream.range(0, files));
        Files.writeString(FILE, text(tally, files), StandardCharsets.UTF_8);
        Stream.concat(tally.failures().stream(), tally.questions().stream()).forEach(System.out::println);
        System.out.println(summary(tally.all()));
        if (!tally.failures().isEmpty()) {
            System.exit(1);
        }
    }

    static String text(Tally tally, int files) {
        StringBuilder page = new StringBuilder(
                String.format(Locale.ROOT, HEAD, files, Published.all().size(), summary(tally.all())));
        page.append(String.format(COLUMNS, "carrier", ""))
                .append("|---".repeat(8))
                .append("|\n");
        for (Carrier carrier : Carrier.values()) {
            page.append(line(name(carrier), tally.of(carrier))).append("\n");
        }
        FAMILIES.forEach((family, title) -> page.append(section(tally, family, title)));
        page.append(STATISTICS);
        Corpus.KINDS.stream()
                .filter(Mess::isForStatistics)
                .forEach(kind -> page.append(
                        String.format("| %s | %d | %d |%n", name(kind), tally.of(kind).files, tally.of(kind).seen)));
        return page.toString();
    }

    /** The kinds of a family, and behind each of them, carrier by carrier, of how many figures of a hundred are exact. */
    private static String section(Tally tally, Class<?> family, String title) {
        String carriers = Arrays.stream(Carrier.values())
                .map(carrier -> " " + name(carrier) + " |")
                .collect(Collectors.joining());
        StringBuilder section = new StringBuilder("\n## " + title + "\n");
        section.append(String.format(COLUMNS, "kind", carriers))
                .append("|---".repeat(8 + Carrier.values().length))
                .append("|\n");
        for (Mess kind : kinds(family)) {
            section.append(line(name(kind), tally.of(kind)));
            for (Carrier carrier : Carrier.values()) {
                section.append(' ').append(tally.of(kind, carrier).share()).append(" |");
            }
            section.append('\n');
        }
        return section.toString();
    }

    private static String line(String name, Count count) {
        return String.format(
                "| %s | %d | %d | %d | %d | %d | %d | %d |",
                name, count.files, count.figures, count.exact, count.asked, count.askedInVain, count.wrong, count.lost);
    }

    private static String summary(Count all) {
        return String.format(
                Locale.ROOT,
                "Of %,d figures in %,d files %,d were exact, %,d asked about, %,d of these in vain; **%d wrong, %d lost**. Of %,d "
                        + "plain files %d were asked about, and %d errors were found in plain files.",
                all.figures,
                all.files,
                all.exact,
                all.asked + all.askedInVain,
                all.askedInVain,
                all.wrong,
                all.lost,
                all.plain,
                all.plainAsked,
                all.falseErrors);
    }

    static List<Mess> kinds(Class<?> family) {
        return Corpus.KINDS.stream()
                .filter(kind -> family(kind) == family && !kind.isForStatistics())
                .toList();
    }

    static Class<?> family(Mess kind) {
        return ((Enum<?>) kind).getDeclaringClass();
    }

    /** As people say it. */
    static String name(Object kind) {
        return ((Enum<?>) kind).name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Map<Class<?>, String> families() {
        Map<Class<?>, String> families = new LinkedHashMap<>();
        families.put(NoMess.class, "As published");
        families.put(DetailMess.class, "Details without a known total");
        families.put(FilterMess.class, "Filters and hidden rows");
        families.put(SidewaysMess.class, "Sheets on their side");
        families.put(SecondTableMess.class, "Another table on the sheet");
        families.put(YearMess.class, "Years as headers");
        families.put(EnglishMess.class, "English tables");
        families.put(LookMess.class, "Struck, raised, lowered and hidden text");
        families.put(CsvMess.class, "Tables that are only text");
        families.put(NumberMess.class, "Numbers written oddly");
        families.put(CellMess.class, "What stands in a cell");
        families.put(HeaderMess.class, "Headers");
        families.put(ColumnMess.class, "Columns");
        families.put(RowMess.class, "Rows");
        families.put(TotalMess.class, "Totals");
        families.put(UnitMess.class, "Whose row it is");
        families.put(LayoutMess.class, "Layout");
        families.put(SheetMess.class, "Sheets and file names");
        families.put(FormMess.class, "Another form, period or measure");
        families.put(SenderMess.class, "From a unit's mailbox");
        families.put(EarlierMess.class, "Against the round before");
        return families;
    }
}
