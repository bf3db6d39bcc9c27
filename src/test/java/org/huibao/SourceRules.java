package org.huibao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private SourceRules() {}

    /** Files that know a format by its first bytes, outside the room that is there for it. */
    static List<Path> filesKnowingFirstBytes(Path sources) {
        return javaFiles(sources)
                .filter(file -> !sources.relativize(file).startsWith("files"))
                .filter(file -> FIRST_BYTES.matcher(text(file)).find())
                .toList();
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
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
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
