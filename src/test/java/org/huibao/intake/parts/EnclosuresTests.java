package org.huibao.intake.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.junit.jupiter.api.Test;

class EnclosuresTests {
    private static final Part TABLE = new Part.Item("a.csv", "单位,户数\n黄水镇,12\n".getBytes(StandardCharsets.UTF_8), false);
    private static final Part PICTURE = new Part.Item("b.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, false);
    private static final Part REFUSED = new Part.Refused("c.rar", Finding.of(FindingCode.NOT_A_TABLE));

    private static List<String> aside(List<Part> parts) {
        return parts.stream()
                .filter(part -> part instanceof Part.Item item && item.enclosure())
                .map(Part::name)
                .toList();
    }

    @Test
    void a_picture_beside_a_table_is_laid_aside() {
        assertThat(aside(Enclosures.besideTables(List.of(PICTURE, TABLE, REFUSED))))
                .containsExactly("b.png");
    }

    @Test
    void a_picture_alone_may_be_the_table_itself() {
        assertThat(aside(Enclosures.besideTables(List.of(PICTURE, REFUSED)))).isEmpty();
        assertThat(Enclosures.isAnyTable(List.of(PICTURE, REFUSED))).isFalse();
        assertThat(Enclosures.isPicture(REFUSED)).isFalse();
        assertThat(Enclosures.aside(REFUSED)).isSameAs(REFUSED);
    }
}
