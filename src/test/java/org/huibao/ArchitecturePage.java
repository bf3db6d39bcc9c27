package org.huibao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code docs/architecture.md} says of the house, and what the pages for people refer to. */
record ArchitecturePage(String text) {
    private static final Path SOURCES = Path.of("src/main/java/org/huibao");
    private static final Pattern ROOMS = Pattern.compile("vocabulary,[\\w\\s,]*plumbing\\.");
    private static final Pattern INNER = Pattern.compile("(?m)^\\| (\\w+) \\| (\\w+(?:, \\w+)+) \\|$");
    private static final Pattern ROUTE = Pattern.compile("`(\\d\\d-\\w+)`");
    private static final Pattern PICTURE = Pattern.compile("(?s)```mermaid.*?```");
    private static final Pattern TYPE = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*\\.[A-Z]\\w+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#\\s]+)");

    static ArchitecturePage read() throws IOException {
        return new ArchitecturePage(Files.readString(Path.of("docs/architecture.md")));
    }

    List<String> rooms() {
        return ROOMS.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(list -> Arrays.stream(list.replace(".", "").split("[,\\s]+")))
                .toList();
    }

    Map<String, List<String>> innerRooms() {
        return INNER.matcher(text)
                .results()
                .filter(line -> !line.group(1).equals("type"))
                .collect(Collectors.toMap(
                        line -> line.group(1), line -> List.of(line.group(2).split(", "))));
    }

    List<String> routes() {
        return ROUTE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    String picture() {
        return PICTURE.matcher(text).results().map(MatchResult::group).collect(Collectors.joining());
    }

    /** Types that a page names with their room although they are not there. */
    static List<String> strangers(String page) {
        return TYPE.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(type -> !Files.exists(SOURCES.resolve(type.replace('.', '/') + ".java")))
                .toList();
    }

    /** The names of a folder's files with this ending, without it. */
    static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    /** Every page that is written for people. */
    static List<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(Path.of("."));
                Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    static List<String> deadLinks(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map(found -> found.group(1))
                .filter(link -> !Files.exists(page.resolveSibling(link)))
                .toList();
    }
}
