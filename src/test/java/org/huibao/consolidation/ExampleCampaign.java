package org.huibao.consolidation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibao.vocabulary.Arithmetic;
import org.huibao.vocabulary.Bureau;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Column.Aggregate;
import org.huibao.vocabulary.Column.Empty;
import org.huibao.vocabulary.Column.Type;
import org.huibao.vocabulary.Contact;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.Forwarding.Rows;
import org.huibao.vocabulary.Header;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Reminders;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Roster;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Row;
import org.huibao.vocabulary.Standing;
import org.huibao.vocabulary.Stub;
import org.huibao.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** A campaign with a three-level header and every kind of column, and units that report to it. */
final class ExampleCampaign {
    static final String TITLE = "困难群众基本生活救助情况统计表";
    private static final Place SOMEWHERE = Place.of("Sheet1", "B2");

    private final List<Column> columns = new ArrayList<>();
    private final Form form;

    ExampleCampaign() {
        Header households = leaf("households", "1", "低保户数", Type.COUNT, "户", 0);
        Header persons = leaf("persons", "2", "低保人数", Type.COUNT, "人", 0);
        Header added = leaf("added", "3", "当月新增", List.of("动态管理"), Type.COUNT, "人", 0);
        Header left = leaf("left", "4", "当月退出", List.of("动态管理"), Type.COUNT, "人", 0);
        Header paid = leaf("paid", "5", "资金支出", List.of("资金"), Type.AMOUNT, "万元", 4);
        Header basic = leaf("basic", "6", "其中：低保金", List.of("资金", "资金支出"), Type.AMOUNT, "万元", 4);
        Header extra = leaf("extra", "7", "其中：高龄补贴", List.of("资金", "资金支出"), Type.AMOUNT, "万元", 4);
        Header perHead = perHead();
        Header rank = unsummed("rank", "9", "名次", Type.RATIO);
        Header remark = unsummed("remark", null, "工作亮点", Type.TEXT);
        form = new Form(
                TITLE,
                List.of(),
                new Stub("地区", List.of()),
                List.of(
                        households,
                        persons,
                        new Header.Group("动态管理", List.of(added, left)),
                        new Header.Group("资金", List.of(paid, new Header.Group("资金支出", List.of(basic, extra)))),
                        perHead,
                        rank,
                        remark),
                columns,
                List.of());
    }

    Form form() {
        return form;
    }

    Campaign reportingTo(Rows rows, List<ReportingUnit> units) {
        return new Campaign(
                new Campaign.Notice("example", TITLE, "石民发〔2023〕6号", "石柱土家族自治县民政局", Contact.NONE),
                ZoneId.of("Asia/Shanghai"),
                null,
                List.of(round()),
                new Campaign.Correspondence(
                        new Bureau("重庆市民政局", "联系人", "bureau@municipal.example"),
                        Reminders.NONE,
                        new Forwarding(
                                Forwarding.Incomplete.SEND,
                                Forwarding.Doubtful.SEND,
                                Forwarding.Approval.NONE,
                                null,
                                Forwarding.Silence.HOLD,
                                Forwarding.OnHoliday.AS_PLANNED,
                                rows),
                        Locale.SIMPLIFIED_CHINESE),
                form,
                new Roster(units));
    }

    static Round round() {
        Instant day = Instant.parse("2023-01-12T10:00:00Z");
        return new Round("1", "第一次", null, day.minusSeconds(86400), day, day.plusSeconds(86400));
    }

    Snapshot of(Rows rows, List<UnitReport> reports) {
        Campaign campaign =
                reportingTo(rows, reports.stream().map(UnitReport::unit).toList());
        return new Snapshot(campaign, round(), reports);
    }

    /** Reports of this many units, with made figures that follow from the seed. */
    List<UnitReport> reports(int units, int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, units)
                .mapToObj(i -> {
                    List<Row> details = Stream.of("红旗村", "向阳社区")
                            .map(village -> new Row(Row.Role.DETAIL, village, SOMEWHERE, figures(random)))
                            .toList();
                    return new UnitReport(unit(i), Standing.ACCEPTED, false, figures(random), details);
                })
                .toList();
    }

    static ReportingUnit unit(int number) {
        String name = "第" + number + "镇";
        return new ReportingUnit(String.valueOf(500240000 + number), name, List.of(), List.of(), "", "");
    }

    static Map<String, Entry> figures(Random random) {
        Map<String, Entry> figures = new HashMap<>();
        for (String count : List.of("households", "persons", "added", "left", "rank")) {
            figures.put(count, figure(String.valueOf(random.nextInt(1000))));
        }
        for (String amount : List.of("paid", "basic", "extra")) {
            figures.put(
                    amount,
                    figure(BigDecimal.valueOf(random.nextInt(100_000_000), 4).toPlainString()));
        }
        figures.put("remark", new Entry.Words("做法" + random.nextInt(10), SOMEWHERE));
        return figures;
    }

    static Entry figure(String number) {
        return new Entry.Figure(new BigDecimal(number), number, SOMEWHERE);
    }

    static Entry words(String text) {
        return new Entry.Words(text, SOMEWHERE);
    }

    static Entry gap(Entry.Why why, String text) {
        return new Entry.Gap(why, text, SOMEWHERE);
    }

    private Header leaf(String key, String no, String header, Type type, String unit, int scale) {
        return leaf(key, no, header, List.of(), type, unit, scale);
    }

    private Header leaf(String key, String no, String header, List<String> above, Type type, String unit, int scale) {
        List<String> path = Stream.concat(above.stream(), Stream.of(header)).toList();
        return add(new Column(key, no, path, type, unit, new Aggregate.Sum(), true, Empty.ERROR, scale));
    }

    private Header perHead() {
        Term term = new Term(
                "5 * 10000.0 / 2",
                new Arithmetic.Joined(
                        new Arithmetic.Joined(
                                new Arithmetic.Figure(0),
                                Arithmetic.Sign.TIMES,
                                new Arithmetic.Constant(new BigDecimal("10000.0"))),
                        Arithmetic.Sign.OVER,
                        new Arithmetic.Figure(1)),
                List.of(Term.Operand.here("paid"), Term.Operand.here("persons")));
        return add(new Column(
                "per_head",
                "8",
                List.of("人均补助水平"),
                Type.AMOUNT,
                "元",
                new Aggregate.Formula(term),
                false,
                Empty.NONE,
                2));
    }

    private Header unsummed(String key, @Nullable String no, String header, Type type) {
        return add(new Column(key, no, List.of(header), type, null, new Aggregate.None(), false, Empty.NONE, null));
    }

    private Header add(Column column) {
        columns.add(column);
        return new Header.Leaf(column.header(), column);
    }
}
