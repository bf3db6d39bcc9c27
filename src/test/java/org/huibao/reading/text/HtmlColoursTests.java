package org.huibao.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlColoursTests {
    private static Element cell(String page) {
        return Objects.requireNonNull(Jsoup.parse(page).selectFirst("td"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<table style='color:white'><tr><td>x | true",
                "<body style='color:white;background:black'><table><tr><td>x | false",
                "<table bgcolor=#1F4E79><tr style='color:#ffffff'><td>x | false",
                "<table background=dark.png><tr style='color:#ffffff'><td>x | false",
                "<table bgcolor=#FFFFFF><tr style='color:#ffffff'><td>x | true",
                "<table style='color:white'><tr><td style='color:black'>x | false",
                "<table style='color:white'><tr><td style='color:inherit'>x | true",
                "<table><tr><td style='background-color:white'>x | false"
            })
    void the_nearest_colour_counts_and_any_ground(String page, boolean faint) {
        assertThat(HtmlColours.isFaintWithin(cell(page))).isEqualTo(faint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "color:white | true | false",
                "color:#FFF;background:none | true | false",
                "color:white;background-image:url(a.png) | false | true",
                "background-color:#fffbe6 | false | true",
                "background:rgb(255, 255, 255) | false | false",
                "mso-background-source:auto;color:black | false | false"
            })
    void declarations_tell_of_letters_and_of_their_ground(String declarations, boolean faint, boolean ground) {
        assertThat(HtmlColours.isFaint(declarations)).isEqualTo(faint);
        assertThat(HtmlColours.hasGround(declarations)).isEqualTo(ground);
    }
}
