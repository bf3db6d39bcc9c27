package org.huibao.mess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.campaigns.CampaignFolder;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A published table: its campaign, its printed head and its figures, known without the reader. */
record Published(String name, Campaign campaign, JsonNode truth) {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final List<String> NAMES = List.of(
            "dehua_2024_10_urban",
            "panjin_2020_11_urban",
            "yaoan_tekun",
            "jinan_2020q1_linshi",
            "dianjiang_2021_weifang",
            "baoshan_orphans_A",
            "rongan_2023_jinju",
            "beijing_2007_health",
            "puyang_budget_03",
            "scotland_2012_housing");
    private static final List<String> MADE =
            List.of("budget", "schools", "hospitals", "harvests", "dwellings", "petitions", "provinces");

    /** Tables of all fields: published ones, and some that are made up for the fields that nobody published. */
    static List<Published> all() {
        return Stream.concat(
                        NAMES.stream().map(name -> of(RESOURCES.resolve("real"), RESOURCES.resolve("campaigns"), name)),
                        made().stream())
                .toList();
    }

    static List<Published> made() {
        return MADE.stream()
                .map(name -> of(RESOURCES.resolve("made"), RESOURCES.resolve("made"), name))
                .toList();
    }

    private static Published of(Path truths, Path campaigns, String name) {
        try {
            Path truth = truths.resolve(name).resolve("truth.json");
            Campaign campaign = lookingBack(campaigns.resolve(name));
            return new Published(name, campaign, JsonMapper.shared().readTree(Files.readString(truth)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Campaign loaded(Path folder) {
        return new CampaignFolder(folder)
                .load()
                .fold(ready -> Optional.of(ready.campaign()), broken -> Optional.<Campaign>empty())
                .orElseThrow();
    }

    /** The campaign with one rule more: a column of it never falls below the round before. */
    private static Campaign lookingBack(Path folder) throws IOException {
        Path scratch = Files.createTempDirectory("looking-back");
        try {
            return lookingBack(folder, Files.createDirectories(scratch.resolve(folder.getFileName())));
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
    }

    private static Campaign lookingBack(Path folder, Path copy) throws IOException {
        String key = grows(loaded(folder)).key();
        for (String file : List.of("campaign.yaml", "form.yaml", "units.csv")) {
            Files.copy(folder.resolve(file), copy.resolve(file));
        }
        String form = Files.readString(copy.resolve("form.yaml"));
        Files.writeString(
                copy.resolve("form.yaml"),
                form + (form.contains("\nrules:") ? "" : "\nrules:") + "\n  - {rule: \"" + key + " >= prev(" + key
                        + ")\", severity: query}\n");
        return loaded(copy);
    }

    private static Column grows(Campaign campaign) {
        return campaign.form().columns().stream()
                .filter(column -> column.isNumeric() && column.sums())
                .findFirst()
                .orElseThrow();
    }

    /** The column that never falls below the round before. */
    Column grows() {
        return grows(campaign);
    }

    String stub() {
        return campaign.form().stub().header();
    }

    /** The table as its publisher meant it, of all its units or of one alone. */
    Paper paper(Carrier carrier, String onlyUnit) {
        Paper paper = new Paper(this, new Meaning(), carrier);
        paper.above.add(truth.get("title").asString());
        paper.onlyOneUnit = !onlyUnit.isEmpty();
        paper.only = onlyUnit;
        truth.get("header_paths").forEach(head -> column(head).ifPresent(paper.columns::add));
        paper.numbersPrinted = paper.columns.stream().anyMatch(column -> !column.number.isEmpty());
        paper.measuresPrinted = paper.columns.stream().anyMatch(column -> !column.measure.isEmpty());
        if (paper.onlyOneUnit) {
            paper.above.add("填报单位：" + onlyUnit);
        }
        truth.get("units").properties().stream()
                .filter(unit -> onlyUnit.isEmpty() || unit.getKey().equals(onlyUnit))
                .forEach(unit ->
                        paper.rows.add(row(paper, PaperRow.Kind.UNIT, unit.getKey(), unit.getKey(), unit.getValue())));
        if (onlyUnit.isEmpty()) {
            totals(paper);
        }
        return paper;
    }

    List<String> units() {
        return new ArrayList<>(truth.get("units").propertyNames());
    }

    private void totals(Paper paper) {
        truth.get("totals")
                .properties()
                .forEach(
                        total -> paper.rows.add(row(paper, PaperRow.Kind.TOTAL, "", total.getKey(), total.getValue())));
    }

    private Optional<PaperColumn> column(JsonNode head) {
        List<String> path = new ArrayList<>();
        head.get("path").forEach(part -> path.add(part.asString()));
        return campaign.form().columns().stream()
                .filter(column -> column.path().equals(path))
                .findFirst()
                .map(column -> new PaperColumn(column, path, text(head, "seq"), text(head, "unit_cell")));
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? "" : value.asString();
    }

    private static PaperRow row(Paper paper, PaperRow.Kind kind, String unit, String label, JsonNode values) {
        PaperRow row = new PaperRow(kind, kind == PaperRow.Kind.UNIT ? unit : "", label);
        for (PaperColumn column : paper.columns) {
            String text = text(values, String.join("/", column.path));
            if (!text.isEmpty()) {
                row.put(column, cell(column.means, text));
                if (kind == PaperRow.Kind.UNIT) {
                    paper.meaning.mean(unit, column.means.key(), figure(column.means, text));
                }
            }
        }
        return row;
    }

    private static PaperCell cell(Column column, String text) {
        if (!column.isNumeric()) {
            return PaperCell.text(text);
        }
        return text.endsWith("%")
                ? PaperCell.number(new BigDecimal(text.replace("%", "")).movePointLeft(2), "0.00%")
                : PaperCell.number(new BigDecimal(text));
    }

    private static String figure(Column column, String text) {
        return column.isNumeric() ? Entry.Figure.plain(new BigDecimal(text.replace("%", ""))) : text;
    }

    /** The columns whose published total is not the sum of the published rows. */
    List<String> mismatchedColumns() {
        List<String> paths = new ArrayList<>(truth.get("sum_mismatches").propertyNames());
        return campaign.form().columns().stream()
                .filter(column -> paths.contains(String.join("/", column.path())))
                .map(Column::key)
                .toList();
    }
}
