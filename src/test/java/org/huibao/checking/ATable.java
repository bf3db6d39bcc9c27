package org.huibao.checking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huibao.campaigns.CampaignFolder;
import org.huibao.campaigns.Loaded;
import org.huibao.recognition.Recognised;
import org.huibao.recognition.whose.RecognisedTable;
import org.huibao.recognition.whose.Subtotal;
import org.huibao.recognition.whose.UnitRows;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Grounds;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Row;
import org.jspecify.annotations.Nullable;

/**
 * A recognised table for tests. Cells are written in the order of the form's columns: a number, {@code _} for a blank,
 * {@code /} for 不涉及, {@code ?} for something unreadable.
 */
final class ATable {
    private final Campaign campaign;
    private final Map<ReportingUnit, List<Row>> units = new LinkedHashMap<>();
    private final List<ReportingUnit> nil = new ArrayList<>();
    private final List<Row> members = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Subtotal> subtotals = new ArrayList<>();
    private @Nullable Row total;
    private int line = 4;

    private ATable(Campaign campaign) {
        this.campaign = campaign;
    }

    /** A table of a form with these lines of columns and rules. */
    static ATable ofForm(Path folder, String form) {
        return ofForm(folder, form, List.of("甲镇"));
    }

    /** The same with these units in its roster. */
    static ATable ofForm(Path folder, String form, List<String> roster) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("campaign.yaml"), """
                    id: small
                    title: 统计表
                    rounds:
                      - {id: "1", title: 第一次, opens: 2023-01-03T00:00, due: 2023-01-12T18:00, forward: 2023-01-13T09:00}
                    reporting-unit: 某县民政局
                    bureau: {name: 市民政局, email: bureau@municipal.example}
                    """.replace("id: small", "id: " + folder.getFileName()));
            Files.writeString(folder.resolve("form.yaml"), "title: 统计表\n" + form);
            Files.writeString(
                    folder.resolve("units.csv"),
                    roster.stream()
                            .map(unit -> unit + "," + unit + ",,,,\n")
                            .collect(Collectors.joining("", "code,name,aliases,emails,contact,phone\n", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ATable(new CampaignFolder(folder).load().fold(Loaded.Ready::campaign, broken -> {
            throw new AssertionError(broken);
        }));
    }

    ATable unit(String name, String cells) {
        return row(name, Row.Role.UNIT, name, cells);
    }

    ATable detail(String unit, String label, String cells) {
        return row(unit, Row.Role.DETAIL, label, cells);
    }

    ATable totalOf(String unit, String cells) {
        return row(unit, Row.Role.TOTAL, "合计", cells);
    }

    ATable nil(String name) {
        nil.add(unitNamed(name));
        return row(
                name, Row.Role.UNIT, name, "_ ".repeat(campaign.form().columns().size()));
    }

    ATable total(String cells) {
        total = written(Row.Role.TOTAL, "合计", cells);
        return this;
    }

    /** A row that adds up some of the rows before it, or all. */
    ATable subtotal(String cells) {
        List<Row> before = List.copyOf(members);
        subtotals.add(new Subtotal(
                written(Row.Role.TOTAL, "小计", cells),
                IntStream.range(0, before.size())
                        .mapToObj(from -> before.subList(from, before.size()))
                        .toList()));
        return this;
    }

    ATable finding(Finding finding) {
        findings.add(finding);
        return this;
    }

    private ATable row(String unit, Row.Role role, String label, String cells) {
        Row row = written(role, label, cells);
        units.computeIfAbsent(unitNamed(unit), key -> new ArrayList<>()).add(row);
        if (role != Row.Role.TOTAL) {
            members.add(row);
        }
        return this;
    }

    private Row written(Row.Role role, String label, String cells) {
        line++;
        Map<String, Entry> entries = new LinkedHashMap<>();
        List<Column> columns = campaign.form().columns();
        String[] texts = cells.strip().split("\\s+");
        for (int at = 0; at < texts.length; at++) {
            entries.put(columns.get(at).key(), entry(texts[at], Place.at("Sheet1", line - 1, at + 1)));
        }
        return new Row(role, label, Place.at("Sheet1", line - 1, 0), entries);
    }

    private static Entry entry(String text, Place place) {
        return switch (text) {
            case "_" -> new Entry.Gap(Entry.Why.BLANK, "", place);
            case "/" -> new Entry.Gap(Entry.Why.NOT_APPLICABLE, text, place);
            case "?" -> new Entry.Gap(Entry.Why.UNREADABLE, text, place);
            default -> new Entry.Figure(new BigDecimal(text), text, place);
        };
    }

    private static ReportingUnit unitNamed(String name) {
        return new ReportingUnit(name, name, List.of(), List.of(), "", "");
    }

    Recognised recognised() {
        List<UnitRows> rows = units.entrySet().stream()
                .map(unit -> new UnitRows(unit.getKey(), unit.getValue(), nil.contains(unit.getKey())))
                .toList();
        RecognisedTable table = new RecognisedTable(
                campaign,
                campaign.rounds().get(0),
                "Sheet1",
                Grounds.UNKEPT,
                List.of(),
                rows,
                total,
                members,
                subtotals,
                findings);
        return new Recognised(List.of(table), List.of(), List.of());
    }

    Form form() {
        return campaign.form();
    }

    TableFigures figures() {
        return TableFigures.of(recognised().tables().get(0));
    }

    Judged judged() {
        return new Checking().check(recognised());
    }

    Judged judged(EarlierFigures earlier) {
        return new Checking(earlier).check(recognised());
    }

    /** What is found, as {@code code severity cell}. */
    List<String> found() {
        return found(judged());
    }

    static List<String> found(Judged judged) {
        return judged.findings().stream()
                .map(finding -> finding.code().id()
                        + " "
                        + finding.severity().word()
                        + " "
                        + (finding.place() == null ? "" : finding.place().cell()))
                .toList();
    }
}
