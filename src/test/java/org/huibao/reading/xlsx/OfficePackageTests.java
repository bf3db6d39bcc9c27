package org.huibao.reading.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibao.reading.AWorkbook;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.xlsx.OfficePackage.Relation;
import org.huibao.reading.zip.ZipPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficePackageTests {
    private static final String MAIN = "<Relationship Type='x/officeDocument' Target='xl/workbook.xml'/>";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private OfficePackage office(String types, String relations) throws IOException {
        parts.put(OfficePackage.TYPES, "<Types>" + types + "</Types>");
        parts.put("_rels/.rels", "<Relationships>" + relations + "</Relationships>");
        return new OfficePackage(ZipPackage.of(AWorkbook.zip(parts), new Budget(Limits.USUAL)));
    }

    @Test
    void a_parts_own_type_comes_before_that_of_its_ending() throws IOException {
        OfficePackage office = office(
                "<Default Extension='XML' ContentType='plain'/><Default ContentType='nothing'/>"
                        + "<Override PartName='/XL/workbook.xml' ContentType='main'/>",
                MAIN);
        assertThat(office.mainPart()).isEqualTo("xl/workbook.xml");
        assertThat(office.mainType()).isEqualTo("main");
        assertThat(office.type("xl/Styles.xml")).isEqualTo("plain");
        assertThat(office.type("xl/media/image.png")).isEmpty();
    }

    @Test
    void a_package_has_exactly_one_main_part_of_its_own() {
        String outside = "<Relationship Type='x/officeDocument' Target='http://x.example/' TargetMode='External'/>";
        for (String relations : List.of("", MAIN + MAIN, outside, "<Relationship Type='x/thumbnail' Target='a'/>")) {
            assertThatThrownBy(() -> office("", relations)).hasMessageContaining("main-part");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sheet1.xml, xl/sheet1.xml",
        "/xl/a/sheet1.xml, xl/a/sheet1.xml",
        "../media/a.png, media/a.png",
        "../../../a.png, a.png",
        "./a//b.xml, xl/a/b.xml",
        "'worksheets\\sheet1.xml', xl/worksheets/sheet1.xml"
    })
    void a_target_is_seen_from_the_folder_of_the_part(String written, String meant) throws IOException {
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Type='y/worksheet' Target='" + written + "'/></Relationships>");
        assertThat(office("", MAIN).relations("xl/workbook.xml"))
                .containsExactly(new Relation("r1", "y/worksheet", meant, false));
    }

    @Test
    void an_address_outside_stays_as_it_is_and_what_is_left_out_is_empty() throws IOException {
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship TargetMode='External' Target='../x'/><Other/></Relationships>");
        OfficePackage office = office("", MAIN);
        assertThat(office.relations("xl/workbook.xml")).containsExactly(new Relation("", "", "../x", true));
        assertThat(office.relations("xl/styles.xml")).isEmpty();
    }
}
