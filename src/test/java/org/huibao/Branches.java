package org.huibao;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Label;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/** How much each class decides, counted in its bytecode, and which of those that decide much have no test of their own name. */
final class Branches {
    /** With more branches than this a class has a test of its own name. */
    private static final int MOST = 10;

    private static final Path KNOWN = Path.of("src/test/resources/without-a-test-of-their-own.txt");

    private Branches() {}

    /** The classes for which the rule doesn't hold yet. The list only shrinks. */
    static Set<String> known() throws IOException {
        try (Stream<String> lines = Files.lines(KNOWN)) {
            return lines.filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        }
    }

    /** @param rooms the first packages below the root */
    static Set<String> withoutATest(JavaClasses classes, Set<String> rooms, Path tests) {
        Map<String, Integer> branches = new TreeMap<>();
        for (JavaClass type : classes) {
            if (rooms.contains(room(type))) {
                branches.merge(type.getName().replaceFirst("\\$.*", ""), in(type), Integer::sum);
            }
        }
        branches.values().removeIf(count -> count <= MOST);
        return branches.keySet().stream()
                .filter(name -> Files.notExists(tests.resolve(name.replace('.', '/') + "Tests.java")))
                .map(Branches::belowRoot)
                .collect(Collectors.toSet());
    }

    private static String room(JavaClass type) {
        String path = belowRoot(type.getName());
        return path.substring(0, Math.max(0, path.indexOf('.')));
    }

    private static String belowRoot(String name) {
        return name.substring("org.huibao.".length());
    }

    /** Each place at which the program goes one of two ways, and each way of a choice among many. */
    private static int in(JavaClass type) {
        int[] count = new int[1];
        MethodVisitor counting = new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitJumpInsn(int opcode, Label label) {
                count[0] += opcode == Opcodes.GOTO ? 0 : 1;
            }

            @Override
            public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
                count[0] += labels.length;
            }

            @Override
            public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
                count[0] += labels.length;
            }
        };
        new ClassReader(bytes(type)).accept(eachMethod(counting), ClassReader.SKIP_DEBUG);
        return count[0];
    }

    private static ClassVisitor eachMethod(MethodVisitor visitor) {
        return new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                    int access,
                    String name,
                    String descriptor,
                    @Nullable String signature,
                    String @Nullable [] exceptions) {
                return visitor;
            }
        };
    }

    private static byte[] bytes(JavaClass type) {
        URI place = type.getSource().orElseThrow().getUri();
        try {
            return Files.readAllBytes(Path.of(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
