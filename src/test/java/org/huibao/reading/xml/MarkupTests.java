package org.huibao.reading.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.huibao.reading.cost.ReadingRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTests {
    /** Where reading stands at the first element. */
    private static Markup at(String xml) throws IOException {
        Markup markup = Markup.of(xml);
        assertThat(markup.next()).isEqualTo(Markup.START);
        return markup;
    }

    private static List<Integer> events(String xml) throws IOException {
        List<Integer> events = new ArrayList<>();
        try (Markup markup = Markup.of(xml)) {
            do {
                events.add(markup.next());
            } while (events.get(events.size() - 1) != Markup.CLOSED);
        }
        return events;
    }

    @Test
    void comments_and_instructions_are_passed_over() throws IOException {
        assertThat(events("<?xml version='1.0' encoding='x'?> <!-- a --><a><?b c?><!-- d --></a><!-- e -->"))
                .containsExactly(Markup.START, Markup.END, Markup.CLOSED);
        assertThat(events("<a><![CDATA[b]]></a>"))
                .containsExactly(Markup.START, Markup.TEXT, Markup.END, Markup.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
                "<!DOCTYPE a SYSTEM 'http://x.example/a.dtd'><a/>"
            })
    void a_document_type_is_refused(String xml) {
        assertThatThrownBy(() -> events(xml)).isInstanceOf(ReadingRefused.class).hasMessageContaining("doctype");
    }

    @Test
    void what_is_not_well_formed_is_a_fault_of_the_bytes() {
        for (String xml : List.of("", "a", "<a>", "<a></b>", "<a b=c/>", "<a>&b;</a>")) {
            assertThatThrownBy(() -> events(xml)).as(xml).isInstanceOf(IOException.class);
        }
    }

    @Test
    void depth_has_a_bound() throws IOException {
        assertThat(events("<a>".repeat(512) + "</a>".repeat(512))).hasSize(1_025);
        assertThatThrownBy(() -> events("<a>".repeat(513) + "</a>".repeat(513))).hasMessageContaining("nesting");
    }

    @Test
    void names_are_local_ones() throws IOException {
        try (Markup xml = at("<x:a xmlns:x='y' x:b='1'/>")) {
            assertThat(xml.name()).isEqualTo("a");
            assertThat(xml.attributes()).isEqualTo(1);
            assertThat(xml.attributeName(0)).isEqualTo("b");
            assertThat(xml.attribute("b")).isEqualTo("1");
            assertThat(xml.attribute("x:b")).isNull();
        }
    }

    @Test
    void names_are_counted_wherever_they_stand() {
        StringBuilder attributes = new StringBuilder("<r>");
        StringBuilder spaces = new StringBuilder("<r>");
        StringBuilder elements = new StringBuilder("<r>");
        for (int i = 0; i < 5_001; i++) {
            elements.append("<a").append(i).append("/>");
            attributes.append("<a b").append(i).append("='1'/>");
            spaces.append("<a xmlns:b").append(i).append("='1'/>");
        }
        for (StringBuilder many : List.of(elements, attributes, spaces)) {
            assertThatThrownBy(() -> events(many + "</r>")).hasMessageContaining("names");
        }
    }

    @Test
    void a_flag_is_raised_by_1_or_true_alone() throws IOException {
        try (Markup xml = at("<a b='1' c='true' d='0' e='yes'/>")) {
            assertThat(xml.flag("b")).isTrue();
            assertThat(xml.flag("c")).isTrue();
            assertThat(xml.flag("d") || xml.flag("e") || xml.flag("f")).isFalse();
        }
    }

    @Test
    void a_number_that_is_none_is_the_other_one() throws IOException {
        try (Markup xml = at("<a b=' 7 ' c='-3' d='7.5' e='99999999999'/>")) {
            assertThat(xml.number("b", 1)).isEqualTo(7);
            assertThat(xml.number("c", 1)).isEqualTo(-3);
            assertThat(xml.number("d", 1)).isEqualTo(1);
            assertThat(xml.number("e", 2)).isEqualTo(2);
            assertThat(xml.number("f", 3)).isEqualTo(3);
        }
    }

    @Test
    void the_text_inside_comes_whole_however_it_is_written() throws IOException {
        try (Markup xml = at("<r><a/><a>甲</a><a>甲<!-- 1 -->乙<b>丙<c/></b><![CDATA[<丁>]]></a><a><b>戊</b></a>己</r>")) {
            List<String> texts = new ArrayList<>();
            while (xml.next() == Markup.START) {
                texts.add(xml.textInside());
                assertThat(xml.depth()).isEqualTo(1);
            }
            assertThat(texts).containsExactly("", "甲", "甲乙丙<丁>", "戊");
        }
    }

    @Test
    void what_is_skipped_is_skipped_to_its_end() throws IOException {
        try (Markup xml = at("<r><a><a>1</a><b/></a><c/></r>")) {
            xml.next();
            xml.skip();
            assertThat(xml.depth()).isEqualTo(1);
            assertThat(xml.next()).isEqualTo(Markup.START);
            assertThat(xml.name()).isEqualTo("c");
        }
    }
}
