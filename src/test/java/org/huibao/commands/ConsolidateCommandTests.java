package org.huibao.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Many files become one table: what counts, what does not and why, and that the table is a valid input itself. */
class ConsolidateCommandTests {
    private static final String TABLE = "rongan_2023_jinju";
    private static final Path PUBLISHED = Truth.REAL.resolve(TABLE).resolve(TABLE + ".xlsx");

    @TempDir
    private Path folder;

    private Path report() {
        return folder.resolve("out/汇总.xlsx");
    }

    private Spoken consolidate(String table, Path from, String... more) {
        List<String> arguments = new ArrayList<>(List.of("consolidate", "--campaign"));
        arguments.add(Truth.CAMPAIGNS.resolve(table).toString());
        arguments.addAll(List.of("--out", report().toString()));
        arguments.addAll(List.of(more));
        arguments.add(from.toString());
        return Spoken.by(arguments.toArray(String[]::new));
    }

    private JsonNode reread(String table) {
        String campaign = Truth.CAMPAIGNS.resolve(table).toString();
        return Spoken.by("check", "--campaign", campaign, "--format", "json", report().toString())
                .document();
    }

    /** The published table with all rows of units but one emptied, and that one's figure replaced. */
    private void own(String name, String unit, int figure, long time) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Path file = folder.resolve("in").resolve(name);
        try (InputStream in = Files.newInputStream(PUBLISHED);
                Workbook workbook = WorkbookFactory.create(in);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.getSheetAt(0);
            for (Row row : sheet) {
                if (row.getRowNum() > 2 && row.getCell(1) != null) {
                    boolean own = row.getCell(0).toString().strip().equals(unit);
                    row.getCell(1).setBlank();
                    if (own) {
                        row.getCell(1).setCellValue(figure);
                    }
                }
            }
            workbook.write(out);
        }
        Files.setLastModifiedTime(file, FileTime.fromMillis(time));
    }

    private Spoken fromFolder(String... more) {
        return consolidate(TABLE, folder.resolve("in"), more);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dehua_2024_10_urban",
                "panjin_2020_11_urban",
                "yaoan_tekun",
                "dianjiang_2021_weifang",
                "baoshan_orphans_A"
            })
    void the_table_of_a_published_table_has_its_figures(String table) {
        Spoken spoken = consolidate(table, Truth.REAL.resolve(table).resolve(table + ".xlsx"));

        assertThat(spoken.exit()).as(spoken.out() + spoken.err()).isZero();
        assertThat(Spoken.of(reread(table).get("submissions"))).allSatisfy(submission -> {
            Map<String, String> published =
                    Truth.of(table).units().getOrDefault(submission.get("unit").asString(), Map.of());
            assertThat(published).isNotEmpty();
            published.forEach((column, figure) -> assertThat(
                            submission.get("figures").get(column).asString())
                    .as(column)
                    .isEqualTo(figure));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dehua_2024_10_urban", "panjin_2020_11_urban", "dianjiang_2021_weifang", "baoshan_orphans_A"})
    void the_totals_are_the_published_ones(String table) {
        consolidate(table, Truth.REAL.resolve(table).resolve(table + ".xls"));

        Truth truth = Truth.of(table);
        List<Map.Entry<String, JsonNode>> totals =
                List.copyOf(reread(table).get("totals").properties());
        assertThat(totals)
                .hasSizeGreaterThan(5)
                .filteredOn(total -> !truth.mismatchedColumns().contains(total.getKey()))
                .allSatisfy(total -> assertThat(total.getValue().asString())
                        .isEqualTo(truth.totals().get(total.getKey())));
    }

    @Test
    void units_that_sent_nothing_are_named_and_the_table_is_written_all_the_same() throws IOException {
        own("长安.xlsx", "长安镇", 12, 1000);

        Spoken spoken = fromFolder();

        assertThat(spoken.exit()).isEqualTo(1);
        assertThat(spoken.out()).contains("未报（11）").contains("板榄镇").doesNotContain("长安镇、");
        assertThat(report()).exists();
    }

    @Test
    void two_different_valid_tables_of_a_unit_both_stay_out_unless_the_newest_is_asked_for() throws IOException {
        own("新.xlsx", "长安镇", 13, 2_000_000);
        own("旧.xlsx", "长安镇", 12, 1_000_000);

        Spoken neither = fromFolder();
        JsonNode without = reread(TABLE);
        Spoken newest = fromFolder("--newest");
        JsonNode with = reread(TABLE);

        assertThat(neither.exit()).isEqualTo(1);
        assertThat(neither.out()).contains("新.xlsx").contains("旧.xlsx").contains("--newest");
        assertThat(without.get("submissions")).isEmpty();
        assertThat(newest.out()).contains("旧.xlsx").doesNotContain("没有计入　长安镇");
        assertThat(with.get("submissions").get(0).get("figures").toString()).contains("13");
    }

    @Test
    void the_same_figures_twice_count_once() throws IOException {
        own("一.xlsx", "长安镇", 12, 1_000_000);
        own("二.xlsx", "长安镇", 12, 2_000_000);

        assertThat(fromFolder().out()).contains("计入 1 个单位").doesNotContain("没有计入");
    }

    @Test
    void what_cannot_be_read_is_left_out_and_named() throws IOException {
        own("长安.xlsx", "长安镇", 12, 1_000_000);
        Files.write(folder.resolve("in/坏.xlsx"), new byte[0]);

        assertThat(fromFolder().out()).contains("没有计入　坏.xlsx（无法读取）");
    }

    @Test
    void a_path_that_does_not_exist_is_wrong_usage() {
        assertThat(fromFolder().exit()).isEqualTo(2);
    }
}
