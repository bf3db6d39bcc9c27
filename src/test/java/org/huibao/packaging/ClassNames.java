package org.huibao.packaging;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The classes that compiled classes name, {@code java/lang/String} and the like, read from their constants. */
final class ClassNames {
    private static final Pattern DESCRIPTOR = Pattern.compile("L([\\w$]+(?:/[\\w$]+)+)(?=[;<])");

    private ClassNames() {}

    /** Named by any class below the folder. */
    static Set<String> below(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(file -> names.addAll(in(bytes(file))));
        }
        return names;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Named by one class file. */
    static Set<String> in(byte[] classFile) {
        Map<Integer, String> texts = new HashMap<>();
        Set<Integer> classes = new HashSet<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            in.skipNBytes(8);
            int count = in.readUnsignedShort();
            for (int place = 1; place < count; place++) {
                int kind = in.readUnsignedByte();
                switch (kind) {
                    case 1 -> texts.put(place, in.readUTF());
                    case 7 -> classes.add(in.readUnsignedShort());
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        // a long number takes two places
                        place++;
                    }
                    case 8, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    default -> in.skipNBytes(4);
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        Set<String> names = new TreeSet<>();
        texts.forEach((place, text) -> {
            if (classes.contains(place) && !text.startsWith("[")) {
                names.add(text);
            }
            DESCRIPTOR.matcher(text).results().forEach(found -> names.add(found.group(1)));
        });
        return names;
    }
}
