package org.huibao.recognition.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huibao.vocabulary.ReportingUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterNamesTests {
    private static final UnaryOperator<String> PLAIN = name -> name.toLowerCase(Locale.ROOT);

    private static RosterNames of(String... names) {
        List<ReportingUnit> units = Stream.of(names)
                .map(name -> new ReportingUnit(name, name, List.of(), List.of(), "", ""))
                .toList();
        return new RosterNames(units, PLAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "石柱土家族自治县, 石柱县",
        "石柱土家族自治县, 石柱",
        "石柱土家族自治县, 石柱自治县",
        "彭水苗族土家族自治县, 彭水县",
        "石柱县, 石柱土家族自治县",
        "恩施土家族苗族自治州, 恩施州",
        "恩施州, 恩施土家族苗族自治州",
        "大理白族自治州, 大理",
        "内蒙古自治区, 内蒙古",
        "广西壮族自治区, 广西",
        "新疆维吾尔自治区, 新疆",
        "西藏自治区, 西藏",
        "四川省, 四川",
        "四川, 四川省",
        "北京, 北京市",
        "内蒙古, 内蒙古自治区",
        "广西, 广西壮族自治区",
        "重庆市, 重庆",
        "香港特别行政区, 香港",
        "兴安盟, 兴安",
        "渝中区, 渝中",
        "滨海新区, 滨海",
        "鄂伦春自治旗, 鄂伦春旗",
        "国家发展和改革委员会, 国家发改委",
        "国家发改委, 国家发展改革委员会",
        "人力资源和社会保障部, 人社部",
        "住房城乡建设局, 住建局",
        "Harbour Ward, HARBOUR WARD"
    })
    void a_unit_is_known_as_people_call_it(String official, String said) {
        RosterNames names = of(official, "民政部", "别处镇");
        assertThat(names.exactly(PLAIN.apply(said)).map(ReportingUnit::name)).hasValue(official);
    }

    @Test
    void what_two_units_are_called_is_neither() {
        assertThat(of("恩施州", "恩施市").exactly("恩施")).isEmpty();
        assertThat(of("吉林省", "吉林市").exactly("吉林")).isEmpty();
        assertThat(of("石柱土家族自治县", "石柱苗族自治县").exactly("石柱县")).isEmpty();
        assertThat(of("石柱土家族自治县", "石柱县").exactly("石柱县").map(ReportingUnit::name))
                .hasValue("石柱县");
    }

    @Test
    void the_whole_names_are_those_that_are_not_shortened() {
        assertThat(of("石柱土家族自治县").whole()).containsOnlyKeys("石柱土家族自治县", "石柱县");
    }

    @Test
    void another_kind_of_place_is_only_alike() {
        RosterNames names = of("龙潭乡");
        assertThat(names.exactly("龙潭镇")).isEmpty();
        assertThat(names.ofOtherKind("龙潭镇").map(ReportingUnit::name)).hasValue("龙潭乡");
    }
}
