package org.huibao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.StartsAServer;
import org.huibao.plumbing.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A published table of three townships, taken apart, sent in by mail and by folder, and put together again. */
@StartsAServer
class JourneyTests {
    private static final Path REAL = Path.of("src/test/resources/real/dehua_2024_10_urban");
    private static final Path CAMPAIGN = Path.of("src/test/resources/campaigns/dehua_2024_10_urban");
    private static final String BUREAU = "bureau@municipal.example";
    private static final String FIRST_TOWN = "town01@dehua.example";
    private static final Duration SOON = Duration.ofSeconds(90);

    @TempDir
    private Path home;

    @Test
    void the_townships_rows_become_the_published_table_in_the_bureaus_mailbox() throws Exception {
        campaign();
        JsonNode truth = JsonMapper.shared().readTree(REAL.resolve("truth.json").toFile());
        try (MailServer mail = MailServer.start()) {
            Stream.of(BUREAU, FIRST_TOWN, "town02@dehua.example").forEach(mail::know);
            try (RunningService service = RunningService.in(home, settings(mail))) {
                mail.deliver(mail(FIRST_TOWN, "龙浔镇报表", "附件1（龙浔镇）.xlsx", spoilt("龙浔镇")));
                await().atMost(SOON).until(() -> mail.mailbox(FIRST_TOWN).size() == 1);
                MimeMessage returned = mail.mailbox(FIRST_TOWN).get(0);
                assertThat(returned.getSubject()).startsWith("【退回】").contains("龙浔镇");
                MimeMultipart parts = (MimeMultipart) returned.getContent();
                assertThat(parts.getBodyPart(0).getContent().toString()).contains("必须改正：", "一百七十一");
                assertThat(parts.getBodyPart(1).getContent()).isNotNull();
                assertThat(returned.getHeader("In-Reply-To")).isNotNull();

                mail.deliver(mail(FIRST_TOWN, "龙浔镇报表（更正）", "附件1（龙浔镇）.xlsx", table("龙浔镇")));
                mail.deliver(mail("town02@dehua.example", "浔中镇报表", "附件1（浔中镇）.xlsx", table("浔中镇")));
                drop("上涌镇.xlsx", table("上涌镇"));
                await().atMost(SOON).until(() -> valid(service).size() == 3);
                assertThat(valid(service)).containsExactlyInAnyOrder("龙浔镇 2", "浔中镇 1", "上涌镇 1");
                assertThat(mail.mailbox(BUREAU)).isEmpty();

                service.bean(MovableClock.class).moveTo(Instant.parse("2024-11-12T01:00:00Z"));
                await().atMost(SOON).until(() -> !mail.mailbox(BUREAU).isEmpty());
                await().during(Duration.ofSeconds(3))
                        .atMost(SOON)
                        .until(() -> mail.mailbox(BUREAU).size() == 1);
                assertThat(figures(workbook(mail.mailbox(BUREAU).get(0)))).isEqualTo(published(truth));
                assertThat(persons(service)).containsExactlyInAnyOrder("龙浔镇 171", "浔中镇 137", "上涌镇 3");
            }
        }
    }

    /** The campaign with a total of the last column that follows the published one: allowance by persons, in whole yuan. */
    private void campaign() throws IOException {
        Path folder = home.resolve("campaigns/dehua_2024_10_urban");
        RunningService.copy(CAMPAIGN, folder);
        Path form = folder.resolve("form.yaml");
        String text = Files.readString(form);
        assertThat(text).contains("aggregate: none");
        Files.writeString(form, text.replace("aggregate: none", "aggregate: \"27 / 2\""));
    }

    private static List<String> settings(MailServer mail) {
        return Stream.of(
                        mail.mailbox(),
                        mail.smtp(),
                        List.of("huibao.clock.start=2024-11-05T09:00:00", "huibao.clock.manual=true"))
                .flatMap(List::stream)
                .toList();
    }

    /** The published workbook with this township's row alone. */
    private static byte[] table(String unit) throws IOException {
        try (Workbook book = publishedBook()) {
            return bytes(only(unit, book));
        }
    }

    /** The same with a word where the number of persons should stand. */
    private static byte[] spoilt(String unit) throws IOException {
        try (Workbook book = publishedBook()) {
            only(unit, book);
            for (Row row : book.getSheetAt(0)) {
                if (label(row).equals(unit)) {
                    row.getCell(2).setCellValue("一百七十一");
                }
            }
            return bytes(book);
        }
    }

    private static Workbook publishedBook() throws IOException {
        byte[] bytes = Files.readAllBytes(REAL.resolve("dehua_2024_10_urban.xlsx"));
        return WorkbookFactory.create(new ByteArrayInputStream(bytes));
    }

    private static Workbook only(String unit, Workbook book) {
        Sheet sheet = book.getSheetAt(0);
        List<Row> others = new ArrayList<>();
        for (Row row : sheet) {
            if (List.of("龙浔镇", "浔中镇", "上涌镇", "德化县").contains(label(row))
                    && !label(row).equals(unit)) {
                others.add(row);
            }
        }
        others.forEach(sheet::removeRow);
        return book;
    }

    private static String label(Row row) {
        Cell cell = row.getCell(0);
        return cell == null || cell.getCellType() != CellType.STRING
                ? ""
                : cell.getStringCellValue().strip();
    }

    private static byte[] bytes(Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    private static MimeMessage mail(String from, String subject, String name, byte[] file) throws Exception {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setFrom(new InternetAddress(from));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(MailServer.OFFICE));
        mail.setSubject(subject, "UTF-8");
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file, "application/octet-stream")));
        part.setFileName(name);
        mail.setContent(new MimeMultipart(part));
        mail.saveChanges();
        return mail;
    }

    private void drop(String name, byte[] file) throws IOException {
        Path inbox = Files.createDirectories(home.resolve("inbox"));
        Path draft = Files.write(home.resolve(name), file);
        Files.move(draft, inbox.resolve(name));
    }

    private static List<String> valid(RunningService service) {
        return service.jdbc()
                .sql("SELECT unit || ' ' || version FROM submissions WHERE verdict <> 'returned'")
                .query(String.class)
                .list();
    }

    private static List<String> persons(RunningService service) {
        return service.jdbc().sql("""
                        SELECT f.unit || ' ' || f.value FROM figures f JOIN submissions s
                          ON s.unit = f.unit AND s.version = f.version
                        WHERE f.column_key = 'persons' AND s.verdict <> 'returned'
                        """).query(String.class).list();
    }

    private static byte[] workbook(MimeMessage report) throws Exception {
        MimeMultipart parts = (MimeMultipart) report.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        return parts.getBodyPart(1).getInputStream().readAllBytes();
    }

    /** The figures of each line in printed order, empty cells as -1. */
    private static Map<String, List<BigDecimal>> figures(byte[] workbook) throws IOException {
        Map<String, List<BigDecimal>> lines = new TreeMap<>();
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(workbook))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
            for (Row row : book.getSheetAt(0)) {
                if (List.of("龙浔镇", "浔中镇", "上涌镇", "合计").contains(label(row))) {
                    List<BigDecimal> figures = new ArrayList<>();
                    for (int column = 1; column <= 29; column++) {
                        figures.add(figure(row.getCell(column)));
                    }
                    lines.put(label(row), figures);
                }
            }
        }
        return lines;
    }

    private static BigDecimal figure(Cell cell) {
        boolean number = cell != null
                && (cell.getCellType() == CellType.NUMERIC
                        || cell.getCellType() == CellType.FORMULA
                                && cell.getCachedFormulaResultType() == CellType.NUMERIC);
        return number
                ? BigDecimal.valueOf(cell.getNumericCellValue()).setScale(0, RoundingMode.HALF_UP)
                : BigDecimal.valueOf(-1);
    }

    private static Map<String, List<BigDecimal>> published(JsonNode truth) {
        Map<String, List<BigDecimal>> lines = new TreeMap<>();
        truth.get("units").properties().forEach(unit -> lines.put(unit.getKey(), published(truth, unit.getValue())));
        lines.put("合计", published(truth, truth.get("totals").get("德化县")));
        return lines;
    }

    private static List<BigDecimal> published(JsonNode truth, JsonNode line) {
        List<BigDecimal> figures = new ArrayList<>();
        for (JsonNode header : truth.get("header_paths")) {
            List<String> path = new ArrayList<>();
            header.get("path").forEach(part -> path.add(part.stringValue()));
            if (!path.get(0).equals("地区")) {
                JsonNode figure = line.get(String.join("/", path));
                figures.add(
                        figure == null || figure.isNull()
                                ? BigDecimal.valueOf(-1)
                                : figure.decimalValue().setScale(0));
            }
        }
        return figures;
    }
}
