package org.huibao.recognition.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.huibao.reading.cells.Cell;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTests {
    private static final Place PLACE = Place.at("Sheet1", 6, 3);

    /** Column | what stands in the cell | the figure, or why there is none | findings with severity. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            count 人  | 123         | 123             | number-as-text note
            count 人  | １２３      | 123             | number-as-text note
            count 人  | '123        | 123             | number-as-text note
            count 人  | ` 12　`     | 12              | number-as-text note
            count 人  | 1,234       | 1234            | number-as-text note
            count 人  | 1，234      | 1234            | number-as-text note
            count 人  | 1,234,567   | 1234567         | number-as-text note
            count 人  | 12,34       | unreadable      | grouping-odd query
            count 人  | 1,23,4      | unreadable      | grouping-odd query
            count 人  | 1234,567    | unreadable      | grouping-odd query
            count 人  | 0,123       | unreadable      | grouping-odd query
            count 人  | 1 234       | 1234            | number-as-text note
            count 人  | 12 34       | unreadable      | grouping-odd query
            count 人  | 12  34      | unreadable      | grouping-odd query
            count 人  | 1  234      | unreadable      | grouping-odd query
            count 人  | 1 234,567   | unreadable      | grouping-odd query
            count 人  | 35人        | 35              | number-as-text note
            count 人  | 35 名       | 35              | number-as-text note
            count 人  | 35(人)      | 35              | number-as-text note
            count 人  | 35户        | 35              | unit-of-measure-unknown query, number-as-text note
            count 人  | 1.2万       | 12000           | unit-converted note
            count 人  | 1.2万人     | 12000           | unit-converted note
            count 人  | 3百         | 300             | unit-converted note
            count 人  | 12.5元      | 12.5            | unit-of-measure-unknown query, number-as-text note, not-whole error
            count 人  | 1.2万元     | unreadable      | unit-of-measure-unknown query
            count 人  | 12%         | unreadable      | unit-of-measure-unknown query
            count 人  | 约50        | 50              | approximate query
            count 人  | 50余人      | 50              | approximate query
            count 人  | 50多        | 50              | approximate query
            count 人  | 50左右      | 50              | approximate query
            count 人  | 50人以上    | 50              | approximate query
            count 人  | ≥5          | 5               | approximate query
            count 人  | ＞５        | 5               | approximate query
            count 人  | 100+        | 100             | approximate query
            count 人  | 不足50      | 50              | approximate query
            count 人  | 近1.2万人   | 12000           | unit-converted note, approximate query
            count 人  | -5          | -5              | number-as-text note, negative error
            count 人  | －5         | -5              | number-as-text note, negative error
            count 人  | −5          | -5              | number-as-text note, negative error
            count 人  | —5          | unreadable      | not-a-number error
            count 人  | (5)         | unreadable      | not-a-number error
            count 人  | +5          | 5               | number-as-text note
            count 人  | 007         | 7               | number-as-text query
            count 人  | 12.         | 12              | number-as-text query
            count 人  | 1.5E+3      | 1500            | number-as-text query
            count 人  | 12.0        | 12              | number-as-text note
            count 人  | 12.5        | 12.5            | number-as-text note, not-whole error
            amount 元 | 8.0700000000000003 | 8.07    | number-as-text note
            amount 元 | 0.30000000000000004 | 0.3    | number-as-text note
            amount 元 | 80699999.9999999999 | 80700000 | number-as-text note
            count 人  | 3-5         | unreadable      | not-a-number error
            count 人  | 3~5         | unreadable      | not-a-number error
            count 人  | 3、5        | unreadable      | not-a-number error
            count 人  | 3 5         | unreadable      | grouping-odd query
            count 人  | 1O0         | unreadable      | not-a-number error
            count 人  | l2          | unreadable      | not-a-number error
            count 人  | 十二        | unreadable      | not-a-number error
            count 人  | ①           | unreadable      | not-a-number error
            count 人  | 10²         | unreadable      | not-a-number error
            count 人  | 12。5       | unreadable      | not-a-number error
            count 人  | 1.2.3       | unreadable      | not-a-number error
            count 人  | 12注        | unreadable      | not-a-number error
            count 人  | 35户90人    | unreadable      | not-a-number error
            count 人  | 3万5千      | unreadable      | not-a-number error
            count 人  | 12w         | unreadable      | not-a-number error
            count 人  | 1E999999999 | unreadable      | not-a-number error
            count 人  | 999999190001010000 | unreadable | not-a-number error
            count 人  | 2023年1月5日 | unreadable     | date-in-number query
            count 人  | 2023/1/5    | unreadable      | date-in-number query
            count 人  | #REF!       | unreadable      | error-value error
            count 人  | /           | not-applicable  |
            count 人  | ／          | not-applicable  |
            count 人  | —           | not-applicable  |
            count 人  | ——          | not-applicable  |
            count 人  | -           | not-applicable  |
            count 人  | 不涉及      | not-applicable  |
            count 人  | N/A         | not-applicable  |
            count 人  | 无          | unreadable      | no-figure-word query
            count 人  | 同上        | unreadable      | no-figure-word query
            count 人  | （无）      | unreadable      | no-figure-word query
            count     | 35户        | 35              | number-as-text note
            count     | 1.2万       | 12000           | unit-converted note
            count     | 12元        | 12              | unit-of-measure-unknown query, number-as-text note
            amount 万元 4 | 12.5万  | 12.5            | number-as-text note
            amount 万元 4 | １２．５万元 | 12.5        | number-as-text note
            amount 万元 4 | 2000万  | 2000            | number-as-text note
            amount 万元 4 | 2000元  | 0.2             | unit-converted note
            amount 万元 4 | 110989元 | 11.0989        | unit-converted note
            amount 万元 4 | 3.2亿   | 32000           | unit-converted note
            amount 万元 4 | 3.2亿元 | 32000           | unit-converted note
            amount 万元 4 | 2千万元 | 2000            | unit-converted note
            amount 万元 4 | 5角     | 0.00005         | unit-converted note, more-decimals note
            amount 万元 4 | 约20万元 | 20             | approximate query
            amount 万元 4 | 3万多元 | 3               | approximate query
            amount 万元 4 | 35户    | unreadable      | unit-of-measure-unknown query
            amount 万元 4 | ¥12.50  | 12.5            | unit-of-measure-unknown query, number-as-text note
            amount 万元 4 | 12.34567 | 12.34567       | number-as-text note, more-decimals note
            amount 万元 4 | -1.5    | -1.5            | number-as-text note, negative query
            amount 元   | 12.5万    | 125000          | unit-converted note
            amount 元   | ￥1,234.50 | 1234.5         | number-as-text note
            amount 元   | 100元整   | 100             | number-as-text note
            amount 元/人·月 | 634元 | 634             | number-as-text note
            amount      | 12.5万    | unreadable      | unit-of-measure-unknown query
            amount      | 12.5      | 12.5            | number-as-text note
            ratio %     | 12%       | 12              | number-as-text note
            ratio %     | 129.03％  | 129.03          | number-as-text note
            ratio %     | 12        | 12              | number-as-text note
            ratio %     | 5‰        | 0.5             | unit-converted note
            ratio       | 12%       | 0.12            | unit-converted note
            ratio       | 0.12      | 0.12            | number-as-text note
            ratio       | -3.5      | -3.5            | number-as-text note
            amount 万元 4 | 1.5千  | 0.15            | unit-converted query
            amount 吨   | 3万       | 30000           | unit-converted note
            amount 吨   | 4.2千     | 4200            | unit-converted note
            amount 斤   | 2万       | 20000           | unit-converted note
            amount 万元 4 | 0.5元/人 | 0.00005        | unit-converted query, more-decimals note
            amount 元   | 30元/月   | 30              | unit-of-measure-unknown query, number-as-text note
            ratio 万人  | 1.2万人   | 1.2             | number-as-text note
            """)
    void a_text_becomes_a_figure_or_a_gap(
            String column, @Nullable String text, String entry, @Nullable String findings) {
        ValuedCell valued = read(Cell.text(text == null ? "" : text), column(column), null);
        assertThat(told(valued)).isEqualTo(findings == null ? "" : findings);
        assertThat(taken(valued)).isEqualTo(entry);
    }

    /** Column | stated in the header | number | shown | figure | findings. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            count 人      |        | 123      |            | 123     |
            count 人      |        | 123      | 123人      | 123     |
            count 人      |        | 1234     | 1,234      | 1234    |
            count 人      |        | 123456789012345 |     | 123456789012345 |
            count 人      |        | 1234567890123460 |    | unreadable | not-a-number error
            count 人      |        | 1E+400   |            | unreadable | not-a-number error
            count 人      |        | 12.5     |            | 12.5    | not-whole error
            count 人      |        | 12.5     | 13         | 12.5    | shown-differently note, not-whole error
            count 人      |        | -5       | (5)        | -5      | negative error
            count 人      |        | 0        | -          | 0       | shown-differently note
            count 人      |        | 5        | -          | 5       | shown-differently query
            count 人      |        | 5        | ''         | 5       | shown-differently query
            count 人      |        | 26       | 260        | 26      | shown-differently query
            count 人      |        | 26       | 约26       | 26      | shown-differently query
            count 人      |        | 26       | 26余人     | 26      | shown-differently query
            count 人      |        | 0.12     | 12%        | 0.12    | shown-differently query, not-whole error
            count 人      | 万人   | 1.2      |            | 12000   | unit-converted note
            count 人      | 户     | 12       |            | 12      | unit-of-measure-unknown query
            amount 万元 4 |        | 0        | 0元        | 0       | unit-converted note
            amount 万元 2 | 元     | 110989   |            | 11.0989 | unit-converted note, more-decimals note
            amount 万元 4 | 元     | 110989   |            | 11.0989 | unit-converted note
            amount 万元 4 | 万元   | 11.0989  |            | 11.0989 |
            amount 万元 4 | 人 元  | 110989   |            | 11.0989 | unit-converted note
            amount 万元 4 | 人、户 | 11.0989  |            | 11.0989 |
            amount 万元 4 | 单位：元 | 110989 |            | 11.0989 | unit-converted note
            amount 万元 4 | 人     | 11.0989  |            | 11.0989 | unit-of-measure-unknown query
            amount 万元 4 | 箩筐   | 11.0989  |            | 11.0989 | unit-of-measure-unknown query
            amount 万元 4 |        | 110989   | 11.0989    | 110989  | shown-differently query
            amount 万元 4 |        | 110989   | 110989元   | 11.0989 | unit-converted query
            amount 万元 4 |        | 125000   | 12.5万元   | 12.5    | unit-converted query
            amount 万元 4 |        | 12.5     | 12.50      | 12.5    |
            amount 万元 4 |        | 12.5     | ¥12.50     | 12.5    |
            amount 万元 4 |        | 11.0989  | 11.10      | 11.0989 | shown-differently note
            amount 万元 4 |        | 123456   | 1.23E+05   | 123456  | shown-differently note
            ratio %       |        | 1.2903   | 129.03%    | 129.03  | unit-converted note
            ratio %       |        | 0.1234   | 12%        | 12.34   | shown-differently note, unit-converted note
            ratio %       |        | 12       | 12.00%     | 12      |
            ratio %       |        | 12       |            | 12      |
            ratio %       | %      | 12       |            | 12      |
            ratio         |        | 0.12     | 12%        | 0.12    |
            ratio         | %      | 12       |            | 0.12    | unit-converted note
            amount        | 万元   | 12.5     |            | 12.5    |
            """)
    void a_number_is_what_the_cell_holds_in_the_forms_unit(
            String column,
            @Nullable String stated,
            BigDecimal number,
            @Nullable String shown,
            String figure,
            @Nullable String findings) {
        Cell cell = new Cell(Cell.Kind.NUMBER, number.toPlainString(), number, shown, null);
        ValuedCell valued = read(cell, column(column), stated);
        assertThat(told(valued)).isEqualTo(findings == null ? "" : findings);
        assertThat(taken(valued)).isEqualTo(figure);
    }

    @Test
    void a_text_in_a_table_of_yuan_is_converted_by_its_own_unit() {
        Column column = column("amount 万元 4");
        assertThat(taken(read(Cell.text("12.5万元"), column, "元"))).isEqualTo("12.5");
        assertThat(taken(read(Cell.text("12.5万"), column, "元"))).isEqualTo("12.5");
        assertThat(taken(read(Cell.text("125000"), column, "元"))).isEqualTo("12.5");
    }

    @Test
    void blanks_are_blank_whatever_they_are_made_of() {
        for (Cell cell : new Cell[] {null, Cell.text(""), Cell.text(" \u3000\u00A0\n"), Cell.text("\u200B\uFEFF")}) {
            ValuedCell valued = read(cell, column("count 人"), null);
            assertThat(taken(valued)).isEqualTo("blank");
            assertThat(valued.findings()).isEmpty();
        }
    }

    @Test
    void unseen_characters_do_not_change_a_number() {
        assertThat(taken(read(Cell.text("\uFEFF1\u200B2\u00A0"), column("count 人"), null)))
                .isEqualTo("12");
        assertThat(taken(read(Cell.text("1\u00012"), column("count 人"), null))).isEqualTo("unreadable");
        assertThat(taken(read(Cell.text("1\n2"), column("count 人"), null))).isEqualTo("unreadable");
    }

    @ParameterizedTest
    @CsvSource({
        "AGREES,     NUMBER,   12,    12,         ''",
        "STALE,      NUMBER,   12,    12,         formula-stale query",
        "BROKEN,     NUMBER,   12,    12,         formula-stale query",
        "COMPUTED,   NUMBER,   12,    12,         formula-recomputed note",
        "EXTERNAL,   NUMBER,   12,    12,         external-link query",
        "EXTERNAL,   NO_VALUE, '',    unreadable, external-link query",
        "NO_VALUE,   NO_VALUE, '',    unreadable, formula-no-value query",
        "AGREES,     ERROR,    #REF!, unreadable, error-value error",
        "AGREES,     TEXT,     '',    blank,      ''",
        "COMPUTED,   TEXT,     1万,   10000,      'formula-recomputed note, unit-converted note'",
    })
    void formulas_tell_how_they_were_checked(
            Cell.Check check, Cell.Kind kind, String text, String entry, String findings) {
        BigDecimal number = kind == Cell.Kind.NUMBER ? new BigDecimal(text) : null;
        Cell cell = new Cell(kind, text, number, null, new Cell.Formula("SUM(A1:A2)", check, "11"));
        ValuedCell valued = read(cell, column("count 人"), null);
        assertThat(told(valued)).isEqualTo(findings);
        assertThat(taken(valued)).isEqualTo(entry);
    }

    @Test
    void a_stale_formula_shows_both_values() {
        Cell cell = new Cell(
                Cell.Kind.NUMBER,
                "12",
                BigDecimal.valueOf(12),
                null,
                new Cell.Formula("A1+A2", Cell.Check.STALE, "11"));
        Finding stale = read(cell, column("count 人"), null).findings().get(0);
        assertThat(stale.original()).isEqualTo("11");
        assertThat(stale.taken()).isEqualTo("12");
        assertThat(stale.place()).isEqualTo(PLACE);
        assertThat(stale.column()).isEqualTo("x");
        assertThat(stale.unit()).isNull();
    }

    @Test
    void dates_and_truth_values_are_no_figures() {
        Cell date = new Cell(Cell.Kind.DATE, "2023-03-05", BigDecimal.valueOf(44990), "3月5日", null);
        assertThat(told(read(date, column("count 人"), null))).isEqualTo("date-in-number query");
        Cell truth = new Cell(Cell.Kind.LOGICAL, "TRUE", null, null, null);
        assertThat(told(read(truth, column("count 人"), null))).isEqualTo("not-a-number error");
    }

    @ParameterizedTest
    @CsvSource({
        "text,  其中1500亩不计入, 其中1500亩不计入, ''",
        "text,  #REF!,            unreadable,       error-value error",
        "date,  2023-01-05,       2023-01-05,       ''",
        "date,  2023年1月5日,     2023-01-05,       date-rewritten note",
        "date,  2023.1.5,         2023-01-05,       date-rewritten note",
        "date,  20230105,         2023-01-05,       date-rewritten note",
        "date,  2023-02-30,       unreadable,       not-a-date error",
        "date,  1月5日,           unreadable,       not-a-date error",
        "date,  /,                not-applicable,   ''",
    })
    void words_stay_words_and_days_become_iso(String column, String text, String entry, String findings) {
        Cell cell = text.startsWith("#") ? new Cell(Cell.Kind.ERROR, text, null, null, null) : Cell.text(text);
        ValuedCell valued = read(cell, column(column), null);
        assertThat(told(valued)).isEqualTo(findings);
        assertThat(taken(valued)).isEqualTo(entry);
    }

    @Test
    void whatever_text_stands_there_a_figure_without_a_finding_never_comes_out() {
        Random random = new Random(20230112);
        String alphabet = "0123456789.,-+/（）()万亿元人户约余%％　 eEOl①二一、。~—年月日'¥";
        for (int round = 0; round < 50_000; round++) {
            String text = random.ints(1 + random.nextInt(8), 0, alphabet.length())
                    .mapToObj(at -> alphabet.substring(at, at + 1))
                    .collect(Collectors.joining());
            ValuedCell valued = read(Cell.text(text), column("amount 万元 4"), null);
            if (valued.entry() instanceof Entry.Figure figure) {
                assertThat(valued.findings()).as(text).isNotEmpty();
                assertThat(valued.findings())
                        .as(text)
                        .allMatch(finding -> text.equals(finding.original())
                                && figure.plain().equals(finding.taken()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT,增减,''",
        "AMOUNT,净增（人）,''",
        "AMOUNT,较上年同期,''",
        "AMOUNT,增加（减少）额,''",
        "AMOUNT,+/-,''",
        "AMOUNT,差额,''",
        "AMOUNT,差额补助,negative query",
        "AMOUNT,本月增加,negative query",
        "COUNT,增减,negative error",
        "RATIO,增幅,''"
    })
    void only_what_changed_may_be_less_than_nothing_without_a_question(Column.Type type, String header, String told) {
        Column column = new Column(
                "x",
                null,
                List.of("x", header),
                type,
                null,
                new Column.Aggregate.Sum(),
                true,
                Column.Empty.ERROR,
                null);

        assertThat(told(read(Cell.number(new BigDecimal("-5")), column, null))).isEqualTo(told);
    }

    @Test
    void converting_yuan_is_exact() {
        Random random = new Random(2023);
        for (int round = 0; round < 2_000; round++) {
            BigDecimal yuan = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), 2);
            ValuedCell valued = read(Cell.number(yuan), column("amount 万元 8"), "元");
            assertThat(((Entry.Figure) valued.entry()).value()).isEqualByComparingTo(yuan.movePointLeft(4));
        }
    }

    private static ValuedCell read(@Nullable Cell cell, Column column, @Nullable String stated) {
        return Values.read(cell, column, ColumnMeasures.of(column, stated), PLACE);
    }

    private static String taken(ValuedCell valued) {
        if (valued.entry() instanceof Entry.Gap gap) {
            return gap.why().word();
        }
        return valued.entry() instanceof Entry.Figure figure
                ? figure.plain()
                : valued.entry().original();
    }

    private static String told(ValuedCell valued) {
        return valued.findings().stream()
                .map(finding -> finding.code().id() + " " + finding.severity().word())
                .collect(Collectors.joining(", "));
    }

    /** For instance {@code amount 万元 4}: type, unit of measure, scale. */
    private static Column column(String description) {
        List<String> words = List.of(description.split(" "));
        return new Column(
                "x",
                null,
                List.of("x"),
                Column.Type.valueOf(words.get(0).toUpperCase(java.util.Locale.ROOT)),
                words.size() > 1 ? words.get(1) : null,
                new Column.Aggregate.Sum(),
                true,
                Column.Empty.ERROR,
                words.size() > 2 ? Integer.valueOf(words.get(2)) : null);
    }
}
