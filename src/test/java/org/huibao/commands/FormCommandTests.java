package org.huibao.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.campaigns.CampaignFolder;
import org.huibao.campaigns.Loaded;
import org.huibao.lexicon.PlainText;
import org.huibao.recognition.words.Stem;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published tables without their figures are blanks: they become folders with which the tables themselves are read. */
class FormCommandTests {
    @TempDir
    private Path home;

    static Stream<Arguments> blanks() throws IOException {
        try (Stream<Path> tables = Files.list(Truth.REAL)) {
            Stream<Arguments> workbooks = tables
                    .map(table -> table.getFileName().toString())
                    .filter(table -> !table.endsWith("_prose"))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(table -> Stream.of(".xlsx", ".xls").map(ending -> Arguments.of(table, table + ending)));
            Stream<Arguments> others = Stream.of(".docx", "__body.html")
                    .map(ending -> Arguments.of("jinan_2020q1_linshi", "jinan_2020q1_linshi" + ending));
            return Stream.concat(workbooks, others).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void a_blank_becomes_a_folder_with_which_the_table_is_read_as_published(String table, String file)
            throws IOException {
        Path folder = home.resolve(table);

        Spoken spoken = Spoken.by("form", "import", blank(table, file).toString(), "--out", folder.toString());

        assertThat(spoken.exit()).as(spoken.out() + spoken.err()).isLessThan(2);
        assertThat(spoken.out().lines().filter(line -> line.startsWith("不确定\t")).count() > 0)
                .isEqualTo(spoken.exit() == 1);
        Spoken check = Spoken.by(
                "check",
                "--campaign",
                folder.toString(),
                "--format",
                "json",
                Truth.REAL.resolve(table).resolve(file).toString());
        assertThat(check.err()).isEmpty();
        assertThat(figures(check.document(), campaign(folder))).isEqualTo(published(table, campaign(folder)));
    }

    /** Figures by unit and by the stems of their headers. */
    private static Map<String, Map<String, String>> figures(JsonNode document, Campaign campaign) {
        Map<String, Map<String, String>> figures = new TreeMap<>();
        Spoken.of(document.get("submissions")).forEach(submission -> {
            Map<String, String> row = new TreeMap<>();
            submission.get("figures").properties().forEach(figure -> {
                Column column = campaign.form().column(figure.getKey()).orElseThrow();
                if (column.isNumeric()) {
                    row.put(path(column.path()), figure.getValue().asString());
                }
            });
            figures.put(PlainText.of(submission.get("unit").asString()), row);
        });
        return figures;
    }

    private static Map<String, Map<String, String>> published(String table, Campaign campaign) throws IOException {
        JsonNode truth = JsonMapper.shared()
                .readTree(Files.readString(Truth.REAL.resolve(table).resolve("truth.json")));
        Map<String, String> paths = new LinkedHashMap<>();
        campaign.form().columns().stream()
                .filter(Column::isNumeric)
                .forEach(column -> paths.put(path(column.path()), column.key()));
        Map<String, Map<String, String>> figures = new TreeMap<>();
        Set<String> printed = new TreeSet<>();
        truth.get("units").properties().forEach(unit -> {
            Map<String, String> row = new TreeMap<>();
            unit.getValue().properties().forEach(value -> {
                String path = path(List.of(value.getKey().split("/(?![^(]*\\))")));
                printed.add(path);
                if (paths.containsKey(path) && !value.getValue().isNull()) {
                    String text = value.getValue().asString().replace("%", "");
                    row.put(path, Entry.Figure.plain(new BigDecimal(text)));
                }
            });
            figures.put(PlainText.of(unit.getKey()), row);
        });
        assertThat(printed)
                .as("every column of figures is one of the published table")
                .containsAll(paths.keySet());
        assertThat(printed.size() - paths.size())
                .as("what is left are names, words and ranks")
                .isLessThanOrEqualTo(3);
        return figures;
    }

    private static String path(List<String> headers) {
        return String.join("/", headers.stream().map(header -> Stem.of(header)).toList());
    }

    private static Campaign campaign(Path folder) {
        return new CampaignFolder(folder).load().fold(Loaded.Ready::campaign, broken -> {
            throw new AssertionError(broken);
        });
    }

    /** The published table without its figures; of a text document the table itself, as somebody sends last year's. */
    private Path blank(String table, String file) throws IOException {
        Path filled = Truth.REAL.resolve(table).resolve(file);
        if (!file.matches(".*\\.xlsx?")) {
            return filled;
        }
        JsonNode truth = JsonMapper.shared()
                .readTree(Files.readString(Truth.REAL.resolve(table).resolve("truth.json")));
        int first = truth.get("data_rows").get(0).asInt() - 1;
        Path blank = home.resolve("空表" + file.substring(file.lastIndexOf('.')));
        try (InputStream in = Files.newInputStream(filled);
                Workbook workbook = WorkbookFactory.create(in);
                OutputStream out = Files.newOutputStream(blank)) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    boolean figure = cell.getCellType() == CellType.NUMERIC
                            || cell.getCellType() == CellType.STRING
                                    && cell.getStringCellValue().matches("[-…]|[-\\d.,]+%?");
                    if (row.getRowNum() >= first && figure && cell.getColumnIndex() > 0) {
                        cell.setBlank();
                    }
                }
            }
            workbook.write(out);
        }
        return blank;
    }

    @Test
    void a_folder_that_is_there_is_never_overwritten() throws IOException {
        Path blank = Truth.REAL.resolve("rongan_2023_jinju").resolve("rongan_2023_jinju.xlsx");
        Path folder = Files.createDirectories(home.resolve("表"));
        Files.writeString(folder.resolve("form.yaml"), "title: 我的\n");

        Spoken spoken = Spoken.by("form", "import", blank.toString(), "--out", folder.toString());

        assertThat(spoken.exit()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("form.yaml"))).isEqualTo("title: 我的\n");
    }

    @Test
    void strictly_nothing_is_written_where_something_is_unsure() {
        Path blank = Truth.REAL.resolve("jinan_2020q1_linshi").resolve("jinan_2020q1_linshi.xlsx");
        Path folder = home.resolve("表");

        Spoken spoken = Spoken.by("form", "import", blank.toString(), "--out", folder.toString(), "--strict");

        assertThat(spoken.exit()).isEqualTo(1);
        assertThat(spoken.out()).contains("不确定\t合计_金额\t\t合计/金额\t没有印计量单位");
        assertThat(folder).doesNotExist();
    }

    @Test
    void what_is_no_blank_is_told() throws IOException {
        Path words = Files.writeString(home.resolve("通知.txt"), "请按时报送，谢谢。");

        assertThat(Spoken.by(
                                "form",
                                "import",
                                words.toString(),
                                "--out",
                                home.resolve("表").toString())
                        .exit())
                .isEqualTo(2);
        assertThat(Spoken.by("form", "import", home.resolve("无").toString(), "--out", "x")
                        .err())
                .contains("找不到");
        assertThat(Spoken.by("form").exit()).isEqualTo(2);
    }

    @Test
    void a_blank_that_lies_on_its_side_becomes_a_form_that_reads_it_filled() throws IOException {
        Path table = home.resolve("全县.xlsx");
        String[][] cells = {
            {"低保情况统计表", "", "", ""},
            {"指标", "黄水镇", "西沱镇", "合计"},
            {"户数", "3", "4", "7"},
            {"其中：城市", "1", "2", "3"},
            {"资金（万元）", "1.5", "2.5", "4"},
        };
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(table)) {
            Sheet sheet = workbook.createSheet();
            for (int row = 0; row < cells.length; row++) {
                Row drawn = sheet.createRow(row);
                for (int column = 0; column < cells[row].length; column++) {
                    String text = cells[row][column];
                    if (text.matches("[\\d.]+")) {
                        drawn.createCell(column).setCellValue(Double.parseDouble(text));
                    } else {
                        drawn.createCell(column).setCellValue(text);
                    }
                }
            }
            workbook.write(out);
        }
        Path folder = home.resolve("侧");

        assertThat(Spoken.by("form", "import", table.toString(), "--out", folder.toString())
                        .exit())
                .isZero();
        assertThat(Files.readString(folder.resolve("form.yaml"))).contains("layout: rows");
        JsonNode document = Spoken.by("check", "--campaign", folder.toString(), "--format", "json", table.toString())
                .document();
        assertThat(figures(document, campaign(folder)))
                .isEqualTo(Map.of(
                        "黄水镇", Map.of("户数", "3", "其中城市", "1", "资金", "1.5"),
                        "西沱镇", Map.of("户数", "4", "其中城市", "2", "资金", "2.5")));
    }
}
