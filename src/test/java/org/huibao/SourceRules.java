package org.huibao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the house that only the source text shows. */
final class SourceRules {
    private static final int LONGEST = 200;
    private static final Pattern DOOR_PLATE = Pattern.compile(
            "\\A/\\*\\*[\\s*]+\\w.*?\\.\\s*\\*/\\s*@(org\\.jspecify\\.annotations\\.)?NullMarked\\s+package ",
            Pattern.DOTALL);

    /** How zips, OLE2 containers and PDFs begin. */
    private static final Pattern FIRST_BYTES = Pattern.compile(
            "(?i)0x0[0-9]0[0-9]4b50|504b0[0-9]0[0-9]|'P', *'K'|\"PK|d0cf11e0|0xD0, *(\\(byte\\) *)?0xCF|%PDF|25504446");

    /** Files that know a format by its first bytes, outside the room that is there for it. */
    static List<Path> filesKnowingFirstBytes(Path sources) {
        return javaFiles(sources)
                .filter(file -> !sources.relativize(file).startsWith("files"))
                .filter(file -> FIRST_BYTES.matcher(text(file)).find())
                .toList();
    }

    /** Comments, and literals with their contents as one of the groups. */
    private static final Pattern LITERAL = Pattern.compile(
            "//[^\\n]*+|(?s:/\\*.*?\\*/)|(?s:\"\"\"(.*?)\"\"\")|\"((?:[^\"\\\\\\n]++|\\\\.)*+)\"|'((?:[^'\\\\\\n]++|\\\\.)*+)'");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    /** Of a list: remarks, names of expressions, and what words make. */
    private static final Pattern NO_WORDS =
            Pattern.compile("(?m)^#.*$|^(?:part )?[a-z-]+ [=:~]| -> .*$|\\{\\{[a-z.-]+}}|\\(\\?<[a-z]+>|\\\\p\\{\\w+}");

    private static final Pattern ENGLISH = Pattern.compile("[a-z]{4,}");
    private static final Pattern ALTERNATIVE =
            Pattern.compile("(?:^|[(:]|(?<!\\|)\\|)(?:\\?:)?([A-Za-z ]{4,})(?=\\|(?!\\|)|\\)|$)");
    /** The vocabulary cannot know the lexicon, and the demo writes as townships do. */
    private static final Set<String> FREE = Set.of("vocabulary", "lexicon", "demo");

    private SourceRules() {}

    /**
     * Words of the trade outside the lexicon, with their files: whatever is Chinese, since what the program says stands in
     * the message bundles, and English words of the lists as alternatives of a pattern.
     */
    static List<String> wordsOutsideTheLexicon(Path sources, Path lists) {
        Set<String> listed = new TreeSet<>();
        files(lists, ".txt")
                .map(list -> NO_WORDS.matcher(text(list)).replaceAll(" ").toLowerCase(Locale.ROOT))
                .forEach(words -> ENGLISH.matcher(words).results().forEach(word -> listed.add(word.group())));
        return javaFiles(sources)
                .filter(file ->
                        !FREE.contains(sources.relativize(file).getName(0).toString()))
                .flatMap(file -> literals(text(file))
                        .filter(literal -> CHINESE.matcher(literal).find() || hasListedAlternative(literal, listed))
                        .map(literal -> sources.relativize(file) + ": " + literal))
                .toList();
    }

    private static Stream<String> literals(String source) {
        return LITERAL.matcher(source)
                .results()
                .flatMap(literal -> Stream.of(1, 2, 3).map(literal::group))
                .filter(Objects::nonNull);
    }

    private static boolean hasListedAlternative(String literal, Set<String> listed) {
        return literal.contains("|")
                && ALTERNATIVE
                        .matcher(literal)
                        .results()
                        .map(alternative -> alternative.group(1).toLowerCase(Locale.ROOT))
                        .anyMatch(words -> Stream.of(words.strip().split(" ")).allMatch(listed::contains));
    }

    /** Packages with classes but without a sentence that says what they are, or where null may stand unmarked. */
    static List<Path> packagesWithoutDoorPlate(Path sources) {
        return javaFiles(sources)
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !hasDoorPlate(folder))
                .toList();
    }

    static List<Path> filesTooLong(Path sources) {
        return javaFiles(sources).filter(file -> linesToRead(file) > LONGEST).toList();
    }

    /** Simple names that stand for one thing here and for another there. */
    static List<String> namesUsedTwice(Path sources) {
        Map<String, Long> uses = javaFiles(sources)
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name -> !name.equals("package-info"))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        return uses.entrySet().stream()
                .filter(use -> use.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static long linesToRead(Path file) {
        return text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("import "))
                .count();
    }

    private static boolean hasDoorPlate(Path folder) {
        Path plate = folder.resolve("package-info.java");
        return Files.exists(plate) && DOOR_PLATE.matcher(text(plate)).find();
    }

    private static Stream<Path> javaFiles(Path sources) {
        return files(sources, ".java");
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
