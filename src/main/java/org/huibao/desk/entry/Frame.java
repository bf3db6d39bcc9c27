package org.huibao.desk.entry;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huibao.operators.Operator;
import org.huibao.vocabulary.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param operator who looks at it; null at the door
 * @param here the address of the page
 * @param trial whether letters go to listed mailboxes only
 */
public record Frame(@Nullable Operator operator, Locale locale, String here, boolean trial) {
    private static final List<List<String>> MENU = List.of(
            List.of("menu.needs", "/"),
            List.of("menu.campaigns", "/campaigns"),
            List.of("menu.arrivals", "/arrivals"),
            List.of("menu.unclaimed", "/unclaimed"),
            List.of("menu.letters", "/letters"),
            List.of("menu.reports", "/reports"),
            List.of("menu.journal", "/journal"),
            List.of("menu.settings", "/settings"));

    /** @param here whether it leads to the page that is shown, or to the list that it is of */
    public record Item(String key, String path, boolean here) {}

    /** A language that the page can be read in as well, by its own name. */
    public record Other(String tag, String name) {}

    public List<Item> menu() {
        return MENU.stream()
                .map(item -> new Item(item.get(0), item.get(1), leadsHere(item.get(1))))
                .toList();
    }

    private boolean leadsHere(String path) {
        return here.equals(path) || (path.length() > 1 && here.startsWith(path));
    }

    /** As pages name it, for instance {@code zh-CN}. */
    public String language() {
        return locale.toLanguageTag();
    }

    public List<Other> languages() {
        return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                .filter(other -> !other.getLanguage().equals(locale.getLanguage()))
                .map(other -> new Other(
                        other.getLanguage(), Sentences.in("desk", other).of("frame.language")))
                .toList();
    }

    public String titled(String title) {
        return title + " · " + Sentences.in("desk", locale).of("frame.name");
    }
}
