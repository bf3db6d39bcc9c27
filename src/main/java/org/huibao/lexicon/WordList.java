package org.huibao.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A list of expressions, read from {@code lexicon/NAME.txt}. A line is a remark ({@code #}) or says
 *
 * <pre>
 * name = word word_of_two -> made   words as they stand, and what they make, if anything
 * name : pattern                    a regular expression of the whole text
 * name ~ pattern                    one of some place in the text
 * part name = …                     only for use in patterns below, as {{name}}
 * </pre>
 *
 * <p>Lines of one name go together.
 */
final class WordList {
    private static final Pattern LINE = Pattern.compile("(part )?\\s*([a-z-]+) ([=:~]) (.*)");
    private static final Map<String, WordList> READ = new ConcurrentHashMap<>();

    private final String title;
    private final Map<String, Listed> listed = new LinkedHashMap<>();
    private final Map<String, Expression> made = new ConcurrentHashMap<>();

    private WordList(String title) {
        this.title = title;
    }

    static WordList of(String title) {
        return READ.computeIfAbsent(title, WordList::read);
    }

    private static WordList read(String title) {
        try (InputStream bytes = WordList.class.getResourceAsStream("/lexicon/" + title + ".txt")) {
            if (bytes == null) {
                throw new IllegalStateException("lexicon/" + title + ".txt is missing");
            }
            return saying(title, new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list of these lines, whatever stands in the file of its name. */
    static WordList saying(String title, Stream<String> lines) {
        WordList list = new WordList(title);
        lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(list::add);
        return list;
    }

    private void add(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException("lexicon/" + title + ".txt: " + line);
        }
        Listed own = listed.computeIfAbsent(parts.group(2), name -> Listed.named(name, parts.group(1) != null));
        switch (parts.group(3)) {
            case "=" -> words(own, parts.group(4));
            case "~" -> {
                own.patterns().add(parts.group(4));
                listed.put(own.name(), own.anywhere());
            }
            default -> own.patterns().add(parts.group(4));
        }
    }

    private static void words(Listed own, String text) {
        String[] sides = text.split(" -> ", 2);
        Arrays.stream(sides[0].strip().split("\\s+"))
                .map(word -> word.replace('_', ' '))
                .forEach(word -> own.words().put(word, sides.length == 1 ? "" : sides[1].strip()));
    }

    /** The expression of this name, which the list must have. */
    Expression expression(String name) {
        Expression known = made.get(name);
        return known == null ? make(name) : known;
    }

    private Expression make(String name) {
        Listed own = listed.get(name);
        if (own == null) {
            throw new IllegalStateException("lexicon/" + title + ".txt has no " + name);
        }
        Expression expression = new Expression(own, this::source);
        made.put(name, expression);
        return expression;
    }

    private String source(String name) {
        String[] listed = name.split("\\.", 2);
        return listed.length == 1
                ? expression(name).source()
                : of(listed[0]).expression(listed[1]).source();
    }

    /** The names of its expressions, without those that only serve in others. */
    List<String> names() {
        return listed.values().stream()
                .filter(one -> !one.isPart())
                .map(Listed::name)
                .toList();
    }
}
