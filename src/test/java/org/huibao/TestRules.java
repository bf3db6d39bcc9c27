package org.huibao;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TestStore;

/** The rules that the tests keep, read from their compiled classes. */
final class TestRules {
    private static final Set<String> SERVERS = Set.of(
            "com.icegreen.greenmail.util.GreenMail",
            "com.sun.net.httpserver.HttpServer",
            "java.lang.ProcessBuilder",
            "java.net.ServerSocket",
            "org.springframework.boot.SpringApplication");

    private TestRules() {}

    /** Tests that start a server, themselves or by a fixture, and don't say so. */
    static Set<String> serversUntold(JavaClasses tests) {
        Map<String, Set<String>> needs = new HashMap<>();
        for (JavaClass type : tests) {
            Set<String> needed = needs.computeIfAbsent(file(type), name -> new HashSet<>());
            type.getDirectDependenciesFromSelf().forEach(dependency -> needed.add(file(dependency.getTargetClass())));
        }
        // a store is SQLite wherever no server may be started
        needs.remove(TestStore.class.getName());
        return tests.stream()
                .filter(test -> test.isTopLevelClass() && test.getSimpleName().endsWith("Tests"))
                .filter(test -> !test.isMetaAnnotatedWith(StartsAServer.class))
                .map(JavaClass::getName)
                .filter(test -> startsAServer(test, needs))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String file(JavaClass type) {
        return type.getBaseComponentType().getName().replaceFirst("\\$.*", "");
    }

    private static boolean startsAServer(String test, Map<String, Set<String>> needs) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(test));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (SERVERS.contains(name)) {
                return true;
            }
            if (seen.add(name)) {
                open.addAll(needs.getOrDefault(name, Set.of()));
            }
        }
        return false;
    }
}
