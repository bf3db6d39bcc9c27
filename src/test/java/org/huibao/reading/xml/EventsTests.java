package org.huibao.reading.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.huibao.reading.cost.ReadingRefused;
import org.junit.jupiter.api.Test;

class EventsTests {
    private static Events of(String text) throws IOException {
        BoundedTokens bytes = new BoundedTokens(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return new Events(MarkupParser.over(bytes), bytes, new NameSpaces());
    }

    private static String all(String text) throws IOException {
        Events events = of(text);
        StringBuilder told = new StringBuilder();
        for (int event = events.next(); event != Markup.CLOSED; event = events.next()) {
            told.append(event == Markup.START ? "<" : event == Markup.END ? ">" : "t")
                    .append(events.depth());
        }
        return told.toString();
    }

    @Test
    void remarks_and_orders_are_no_events() throws IOException {
        assertThat(all("<a><!-- x --><?y z?><b>t</b><![CDATA[u]]></a>")).isEqualTo("<1<2t2>1t1>0");
    }

    @Test
    void what_is_too_deep_or_too_rich_is_refused() {
        assertThatThrownBy(() -> all("<a>".repeat(600))).isInstanceOf(ReadingRefused.class);
        StringBuilder rich = new StringBuilder("<a");
        for (int i = 0; i < 1_100; i++) {
            rich.append(" a").append(i).append("=''");
        }
        assertThatThrownBy(() -> all(rich + "/>")).isInstanceOf(ReadingRefused.class);
    }
}
