package org.huibao.mess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.vocabulary.DocumentState.ACCEPTED;
import static org.huibao.vocabulary.DocumentState.QUERIED;
import static org.huibao.vocabulary.DocumentState.RETURNED;
import static org.huibao.vocabulary.DocumentState.UNREADABLE;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huibao.checking.Judged;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every odd file has its state and its finding. */
class OddFilesTableTests {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String ENTITIES =
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
    private static final String OUTSIDE = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";

    private final Program program = new Program();

    static Stream<Arguments> files() {
        return Stream.of(packages(), otherFormats(), texts(), cells()).flatMap(each -> each);
    }

    private static Stream<Arguments> packages() {
        byte[] ordinary = OddFile.ordinary(Carrier.XLSX);
        return Stream.of(
                odd("an ordinary table", "a.xlsx", () -> ordinary, ACCEPTED, ""),
                odd("an empty file", "a.xlsx", () -> new byte[0], UNREADABLE, "empty-file"),
                odd(
                        "half a package",
                        "a.xlsx",
                        () -> Arrays.copyOf(ordinary, ordinary.length / 2),
                        UNREADABLE,
                        "truncated"),
                odd(
                        "an old workbook named .xlsx",
                        "a.xlsx",
                        () -> OddFile.ordinary(Carrier.XLS),
                        ACCEPTED,
                        "format-misnamed"),
                odd("a page named .xls", "a.xls", () -> OddFile.ordinary(Carrier.HTML), ACCEPTED, "format-misnamed"),
                odd("values named .xls", "a.xls", () -> OddFile.ordinary(Carrier.GBK_CSV), ACCEPTED, "format-misnamed"),
                odd("an old workbook named .et", "a.et", () -> OddFile.ordinary(Carrier.XLS), ACCEPTED, ""),
                odd("macros", "a.xlsm", OddFile::withMacros, ACCEPTED, "macros-ignored"),
                odd("a password", "a.xlsx", OddFile::locked, UNREADABLE, "password-protected"),
                odd("a protected sheet", "a.xlsx", OddFile::protectedSheet, ACCEPTED, ""),
                odd("a renamed sheet", "a.xlsx", OddFile::renamedSheet, ACCEPTED, ""),
                odd(
                        "the date system of 1904",
                        "a.xlsx",
                        () -> OddFile.replaced(
                                "xl/workbook.xml", "<workbookPr[^>]*>", "<workbookPr date1904=\"true\"/>"),
                        ACCEPTED,
                        ""),
                odd(
                        "a bomb",
                        "a.xlsx",
                        () -> OddFile.with(SHEET, new byte[250_000_000]),
                        UNREADABLE,
                        "unsafe-archive|too-large|unreadable"),
                odd(
                        "entities that grow",
                        "a.xlsx",
                        () -> OddFile.replaced(SHEET, "\\?>", "?>" + ENTITIES),
                        UNREADABLE,
                        "unreadable|unsafe-archive"),
                odd(
                        "an entity outside",
                        "a.xlsx",
                        () -> OddFile.replaced(SHEET, "\\?>", "?>" + OUTSIDE),
                        UNREADABLE,
                        "unreadable|unsafe-archive"),
                odd(
                        "one name twice but for case",
                        "a.xlsx",
                        () -> OddFile.with("xl/worksheets/SHEET1.xml", "<x/>"),
                        UNREADABLE,
                        "unsafe-archive"),
                odd("a name that climbs out", "a.xlsx", () -> OddFile.with("../../etc/passwd", "x"), ACCEPTED, ""));
    }

    private static Stream<Arguments> otherFormats() {
        byte[] old = OddFile.ordinary(Carrier.XLS);
        return Stream.of(
                odd("a binary workbook", "a.xlsb", OddFile::binary, UNREADABLE, "unsupported-format"),
                odd(
                        "a zip of anything",
                        "a.zip",
                        () -> OddFile.zip(Map.of("a.txt", new byte[9])),
                        UNREADABLE,
                        "unsupported-format|unreadable|not-a-table"),
                odd(
                        "rar",
                        "a.rar",
                        () -> OddFile.magic('R', 'a', 'r', '!', 0x1a, 7, 0),
                        UNREADABLE,
                        "unsupported-format"),
                odd(
                        "7z",
                        "a.7z",
                        () -> OddFile.magic('7', 'z', 0xbc, 0xaf, 0x27, 0x1c),
                        UNREADABLE,
                        "unsupported-format"),
                odd("gzip", "a.tar.gz", () -> OddFile.magic(0x1f, 0x8b, 8), UNREADABLE, "unsupported-format"),
                odd(
                        "a PDF",
                        "a.pdf",
                        () -> OddFile.magic('%', 'P', 'D', 'F', '-', '1'),
                        UNREADABLE,
                        "unsupported-format"),
                odd(
                        "a PDF named .xlsx",
                        "a.xlsx",
                        () -> OddFile.magic('%', 'P', 'D', 'F', '-', '1'),
                        UNREADABLE,
                        "unsupported-format"),
                odd(
                        "a picture",
                        "a.jpg",
                        () -> OddFile.magic(0xff, 0xd8, 0xff, 0xe0),
                        UNREADABLE,
                        "unsupported-format"),
                odd(
                        "noise in an old workbook",
                        "a.xls",
                        () -> OddFile.magic(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
                        UNREADABLE,
                        "unreadable"),
                odd(
                        "half an old workbook",
                        "a.xls",
                        () -> Arrays.copyOf(old, old.length / 2),
                        UNREADABLE,
                        "unreadable"),
                odd("a very long name", "黄".repeat(300) + ".xlsx", () -> OddFile.ordinary(Carrier.XLSX), ACCEPTED, ""),
                odd("a name with signs", "CON%00<b>../x.", () -> OddFile.ordinary(Carrier.XLSX), ACCEPTED, ""));
    }

    private static Stream<Arguments> texts() {
        Charset chinese = Charset.forName("GB18030");
        byte[] plain = OddFile.csv(StandardCharsets.UTF_8, "", ',', "\n");
        return Stream.of(
                odd("GB18030", "a.csv", () -> OddFile.csv(chinese, "", ',', "\r\n"), ACCEPTED, ""),
                odd("UTF-8 without a mark", "a.csv", () -> plain, ACCEPTED, ""),
                odd(
                        "UTF-16LE",
                        "a.csv",
                        () -> OddFile.csv(StandardCharsets.UTF_16LE, "\ufeff", '\t', "\r\n"),
                        ACCEPTED,
                        ""),
                odd(
                        "UTF-16BE",
                        "a.csv",
                        () -> OddFile.csv(StandardCharsets.UTF_16BE, "\ufeff", ',', "\r\n"),
                        ACCEPTED,
                        ""),
                odd("semicolons", "a.csv", () -> OddFile.csv(chinese, "", ';', "\r\n"), ACCEPTED, ""),
                odd("tabs", "a.tsv", () -> OddFile.csv(StandardCharsets.UTF_8, "", '\t', "\n"), ACCEPTED, ""),
                odd("bare carriage returns", "a.csv", () -> OddFile.csv(chinese, "", ',', "\r"), ACCEPTED, ""),
                odd(
                        "an open quote",
                        "a.csv",
                        () -> (new String(plain, StandardCharsets.UTF_8) + "\n\"注").getBytes(StandardCharsets.UTF_8),
                        UNREADABLE,
                        "truncated"),
                odd("words", "a.txt", () -> "今天天气很好".getBytes(StandardCharsets.UTF_8), UNREADABLE, "not-a-table"),
                odd("zeros", "a.csv", () -> new byte[5_000], UNREADABLE, "not-a-table|unreadable|unsupported-format"));
    }

    private static Stream<Arguments> cells() {
        return Stream.of(
                odd("nothing filled in", "a.xlsx", OddFilesTableTests::blankForm, RETURNED, "no-figures|unit-unknown"),
                odd(
                        "a command",
                        "a.xlsx",
                        () -> OddFile.with(PaperCell.text("=cmd|'/c calc'!A1")),
                        RETURNED,
                        "not-a-number"),
                odd("a call", "a.xlsx", () -> OddFile.with(PaperCell.text("@SUM(A1)")), RETURNED, "not-a-number"),
                odd("an error", "a.xlsx", () -> OddFile.with(PaperCell.error()), RETURNED, "error-value"),
                odd("NaN", "a.xlsx", () -> OddFile.with(PaperCell.text("NaN")), QUERIED, "no-figure-word"),
                odd(
                        "a huge number",
                        "a.xlsx",
                        () -> OddFile.with(PaperCell.number(new BigDecimal("1E308"))),
                        RETURNED,
                        "total-mismatch|rule-broken|not-a-number"),
                odd("a negative number", "a.xlsx", () -> OddFile.with(PaperCell.number(-3)), RETURNED, "negative"),
                odd(
                        "a long text",
                        "a.xlsx",
                        () -> OddFile.with(PaperCell.text("长".repeat(32_000))),
                        RETURNED,
                        "not-a-number"),
                odd(
                        "letters from right to left",
                        "a.xlsx",
                        () -> OddFile.with(PaperCell.text("\u202e21\ud83d\ude00")),
                        RETURNED,
                        "not-a-number"),
                odd("a circle", "a.xlsx", () -> OddFile.with(PaperCell.formula("B4+0", null)), RETURNED, "error-value"),
                odd(
                        "a deep formula",
                        "a.xlsx",
                        () -> OddFile.with(PaperCell.formula("(".repeat(60) + "1" + ")".repeat(60), BigDecimal.ONE)),
                        ACCEPTED,
                        ""),
                odd(
                        "a call to the network",
                        "a.xlsx",
                        () -> OddFile.replaced(
                                SHEET,
                                "<c r=\"B5\"[^>]*>.*?</c>",
                                "<c r=\"B5\"><f>WEBSERVICE(\"http://x.example\")</f><v>1</v></c>"),
                        QUERIED,
                        "external-link"));
    }

    private static byte[] blankForm() {
        Paper paper = OddFile.paper(Carrier.XLSX);
        paper.units().get(0).cells.clear();
        return Writing.bytes(paper);
    }

    private static Arguments odd(String what, String name, Supplier<byte[]> bytes, DocumentState state, String codes) {
        return Arguments.of(what, name, bytes, state, codes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void an_odd_file_has_its_state_and_its_finding(
            String what, String name, Supplier<byte[]> bytes, DocumentState state, String codes) {
        Judged judged = program.judge(name, bytes.get(), OddFile.table().campaign());

        assertThat(judged.state()).as("%s: %s", what, judged.findings()).isEqualTo(state);
        if (!codes.isEmpty()) {
            assertThat(judged.findings().stream().map(Finding::code))
                    .anyMatch(code -> code.id().matches(codes));
        }
    }
}
