package org.huibao.blanks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.lexicon.BlankWords;
import org.huibao.lexicon.Measures;
import org.huibao.lexicon.OurWords;
import org.huibao.lexicon.PlainText;
import org.huibao.recognition.words.Stem;
import org.jspecify.annotations.Nullable;

/** The columns of a blank's table as a form's: those that name the rows and those that are no indicators left out. */
final class DraftColumns {
    private static final Pattern BRACKET = Pattern.compile("[（(【\\[]([^（）()【】\\[\\]]*)[）)】\\]]");
    private static final Pattern FOOTNOTE = Pattern.compile("[①-⑳⑴-⒇¹²³⁴-⁹]+$");
    private static final Pattern BEGINS_WELL = Pattern.compile("[\\p{L}_].*");
    private static final Pattern NO_KEY = Pattern.compile("[^\\p{L}\\p{N}_]+");

    private final BlankTable table;
    private final StubRoles stub;
    private final List<HeadPath> paths;

    DraftColumns(BlankTable table, StubRoles stub, List<HeadPath> paths) {
        this.table = table;
        this.stub = stub;
        this.paths = paths;
    }

    List<DraftColumn> all() {
        List<DraftColumn> columns = new ArrayList<>();
        for (int at = stub.column() + 1; at < paths.size(); at++) {
            HeadPath path = paths.get(at);
            if (!table.sheet().isColumnHidden(at) && isIndicator(path, at)) {
                columns.add(column(path, at));
            }
        }
        return named(columns);
    }

    private boolean isIndicator(HeadPath path, int at) {
        String no = table.head().numbers().get(at);
        return !path.texts().isEmpty() && !BlankWords.NO_INDICATOR.matches(PlainText.of(last(path)))
                || path.texts().isEmpty() && no != null;
    }

    private DraftColumn column(HeadPath path, int at) {
        String no = table.head().numbers().get(at);
        List<String> printed = path.texts().isEmpty()
                ? List.of(OurWords.column(no == null ? Integer.toString(at + 1) : no))
                : path.texts();
        DraftColumn draft = new ColumnMeaning(table, at, printed)
                .draft(no, printed.stream().map(DraftColumns::header).toList(), path.doubt());
        if (path.texts().isEmpty()) {
            return draft.doubted(Said.of("no-header"));
        }
        boolean unnumbered = no == null && draft.isNumeric() && isNumbered();
        return unnumbered ? draft.doubted(Said.of("no-number")) : draft;
    }

    /** Whether the number row numbers most columns. */
    private boolean isNumbered() {
        return table.head().numbers().size() * 2 > paths.size() - stub.column() - 1;
    }

    /** A header as it goes into the form: without a unit of measure, a footnote's mark, or what it follows from. */
    static String header(String printed) {
        Matcher brackets = BRACKET.matcher(printed);
        String without = brackets.replaceAll(
                bracket -> isAside(bracket.group(1)) ? "" : Matcher.quoteReplacement(bracket.group()));
        String bare = FOOTNOTE.matcher(without.strip()).replaceFirst("").strip();
        return bare.isEmpty() ? printed : bare;
    }

    private static boolean isAside(String inner) {
        String plain = PlainText.of(inner);
        boolean measure = Measures.whole(plain).isPresent() && plain.chars().noneMatch(Character::isDigit);
        return measure || BlankWords.FOLLOWS_FROM.matches(plain) || inner.matches("[①-⑳]");
    }

    private static String last(HeadPath path) {
        return path.texts().get(path.texts().size() - 1);
    }

    /** Keys that anybody can read and that stay the same next month: the shortest end of the path that no other has. */
    static List<DraftColumn> named(List<DraftColumn> columns) {
        Map<String, Integer> times = new HashMap<>();
        for (DraftColumn column : columns) {
            for (int level = 0; level < column.path().size(); level++) {
                times.merge(ending(column, level), 1, Integer::sum);
            }
        }
        Set<String> taken = new HashSet<>();
        List<DraftColumn> named = new ArrayList<>();
        for (DraftColumn column : columns) {
            named.add(column.called(key(column, times, taken)));
        }
        return named;
    }

    private static String key(DraftColumn column, Map<String, Integer> times, Set<String> taken) {
        String key = ending(column, 0);
        for (int level = column.path().size() - 1; level >= 0; level--) {
            String ending = ending(column, level);
            if (times.getOrDefault(ending, 0) == 1
                    && BEGINS_WELL.matcher(ending).matches()) {
                key = ending;
                break;
            }
        }
        String well = BEGINS_WELL.matcher(key).matches() ? key : "_" + key;
        String unique = taken.contains(well) ? withNumber(well, column.no()) : well;
        for (int more = 2; !taken.add(unique); more++) {
            unique = well + "_" + more;
        }
        return unique;
    }

    private static String withNumber(String key, @Nullable String no) {
        return no == null ? key : key + "_" + NO_KEY.matcher(no).replaceAll("");
    }

    private static String ending(DraftColumn column, int level) {
        return String.join(
                "_",
                column.path().subList(level, column.path().size()).stream()
                        .map(header -> NO_KEY.matcher(Stem.of(header)).replaceAll(""))
                        .map(stem -> BlankWords.OF_WHICH_BEFORE.without(stem))
                        .toList());
    }
}
