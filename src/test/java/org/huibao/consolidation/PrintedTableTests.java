package org.huibao.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.huibao.fixtures.LibreOffice;
import org.huibao.fixtures.PrintedPage;
import org.huibao.fixtures.StartsAServer;
import org.huibao.vocabulary.Forwarding.Rows;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Standing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@StartsAServer
class PrintedTableTests {
    private final ExampleCampaign campaign = new ExampleCampaign();

    @TempDir
    Path folder;

    @BeforeAll
    static void anOfficeProgramIsThere() {
        assumeTrue(LibreOffice.isInstalled(), "soffice or pdftotext is not installed");
    }

    @Test
    void prints_one_page_wide_with_its_header_and_number_on_every_page() throws Exception {
        List<UnitReport> reports = new ArrayList<>(campaign.reports(60, 3));
        reports.set(7, UnitReport.missing(ExampleCampaign.unit(7)));
        List<PrintedPage> pages = print(campaign.of(Rows.UNITS, reports));
        assertThat(pages.size()).isBetween(3, 4);
        for (int i = 0; i < pages.size(); i++) {
            String text = pages.get(i).text();
            assertThat(text).contains("地区", "低保户数", "其中：低保金", "工作亮点", "备注", "计量单位", "万元");
            assertThat(text).contains("第" + (i + 1) + "页共" + pages.size() + "页").doesNotContain("##");
        }
        assertThat(pages.get(pages.size() - 1).text()).contains("合计");
        assertThat(text(pages)).contains("未报").containsOnlyOnce("第59镇").containsOnlyOnce("填报单位");
    }

    @Test
    void centres_the_title_over_all_columns() throws Exception {
        PrintedPage page =
                print(campaign.of(Rows.UNITS, campaign.reports(3, 3))).get(0);
        PrintedPage.Word title = word(page, ExampleCampaign.TITLE);
        BigDecimal left = word(page, "填报单位：石柱土家族自治县民政局").left();
        BigDecimal right = word(page, "文号：石民发〔2023〕6号").right();
        assertThat(title.middle())
                .isCloseTo(left.add(right).divide(BigDecimal.valueOf(2)), Offset.offset(BigDecimal.valueOf(10)));
    }

    @Test
    void shows_the_longest_numbers_and_names_whole() throws Exception {
        var figures = ExampleCampaign.figures(new Random(1));
        figures.put("paid", ExampleCampaign.figure("12345678.1234567"));
        figures.put("households", ExampleCampaign.figure("-1234567890"));
        var unit = new ReportingUnit("1", "石柱土家族自治县南宾街道办事处社会事务管理和民政服务中心", List.of(), List.of(), "", "");
        UnitReport report = new UnitReport(unit, Standing.ACCEPTED, false, figures, List.of());
        String text = text(print(campaign.of(Rows.UNITS, List.of(report))));
        assertThat(text).contains("12345678.1234567", "-1234567890").doesNotContain("##");
        assertThat(text).contains("南宾街道办事处").contains("中心");
    }

    private List<PrintedPage> print(Snapshot snapshot) throws Exception {
        Path file = folder.resolve("report.xlsx");
        ConsolidatedTable.of(snapshot).write(file);
        return new LibreOffice(folder).print(file);
    }

    private static PrintedPage.Word word(PrintedPage page, String text) {
        return page.words().stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String text(List<PrintedPage> pages) {
        return String.join("", pages.stream().map(PrintedPage::text).toList());
    }
}
