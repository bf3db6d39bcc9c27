package org.huibao;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * The routes as an operator reads them: what each file says, and what is wrong with the plan as a whole.
 *
 * @param crews the beans with whom work goes on side by side
 */
record FloorPlanReading(Map<String, Route> routes, List<String> crews, List<String> problems) {
    private static final int LONGEST = 50;
    private static final String DIRECT = "direct:";

    /** One route file's route. */
    record Route(String file, String id, String description, String from, List<String> to, List<Call> calls) {}

    /** A bean's method that a route calls. */
    record Call(String bean, String method) {}

    static FloorPlanReading of(Path folder) throws Exception {
        FloorPlanReading reading = new FloorPlanReading(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                reading.read(file);
            }
        }
        reading.checkWays();
        return reading;
    }

    private void read(Path file) throws Exception {
        String name = String.valueOf(file.getFileName());
        String text = Files.readString(file);
        if (!name.matches("\\d\\d-[a-z]+\\.camel\\.yaml")) {
            problems.add(name + ": not named like NN-stage.camel.yaml");
        }
        if (text.lines().count() > LONGEST + (name.startsWith("00") ? 5 : 0)) {
            problems.add(name + ": longer than " + LONGEST + " lines");
        }
        for (Object one : (List<?>) new Yaml().load(text)) {
            if (map(one).get("route") != null) {
                route(name, map(map(one).get("route")));
            }
        }
    }

    private void route(String file, Map<?, ?> yaml) {
        Map<?, ?> from = map(yaml.get("from"));
        List<String> to = new ArrayList<>();
        List<Call> calls = new ArrayList<>();
        steps(file, from.get("steps"), to, calls);
        Route route =
                new Route(file, text(yaml.get("id")), text(yaml.get("description")), text(from.get("uri")), to, calls);
        String stage = file.replaceAll("^\\d\\d-|\\.camel\\.yaml$", "");
        if (!route.id().equals(stage)) {
            problems.add(file + ": its id is " + route.id() + ", not " + stage);
        }
        if (route.description().isEmpty()) {
            problems.add(file + ": has no description");
        }
        routes.put(file, route);
    }

    private void steps(String file, @Nullable Object steps, List<String> to, List<Call> calls) {
        for (Object step : steps instanceof List<?> list ? list : List.of()) {
            map(step).forEach((verb, what) -> {
                switch (String.valueOf(verb)) {
                    case "to" -> to.add(text(map(what).get("uri")));
                    case "bean" ->
                        calls.add(new Call(
                                text(map(what).get("ref")), text(map(what).get("method"))));
                    case "threads" -> crew(file, text(map(what).get("executorService")));
                    case "log" -> {}
                    case "split" -> steps(file, map(what).get("steps"), to, calls);
                    case "choice" -> choice(file, map(what), to, calls);
                    default -> problems.add(file + ": " + verb + " is no verb of the floor plan");
                }
            });
        }
    }

    /** A crew is a bean, and bounded there; Camel's own pools keep what waits in memory. */
    private void crew(String file, String name) {
        if (name.isEmpty()) {
            problems.add(file + ": goes on side by side with a crew that has no name");
        } else {
            crews.add(name);
        }
    }

    private void choice(String file, Map<?, ?> choice, List<String> to, List<Call> calls) {
        for (Object branch : choice.get("when") instanceof List<?> list ? list : List.of()) {
            Map<?, ?> asked = map(map(map(branch).get("expression")).get("method"));
            if (asked.isEmpty()) {
                problems.add(file + ": branches by something else than a bean's word");
            } else {
                calls.add(new Call(text(asked.get("ref")), text(asked.get("method"))));
            }
            steps(file, map(branch).get("steps"), to, calls);
        }
        steps(file, map(choice.get("otherwise")).get("steps"), to, calls);
    }

    private void checkWays() {
        for (Route route : routes.values()) {
            for (String way : route.to()) {
                if (way.startsWith(DIRECT)) {
                    checkWay(route, way);
                } else {
                    problems.add(route.file() + ": leaves the floor plan by " + way);
                }
            }
        }
    }

    private void checkWay(Route route, String way) {
        routes.values().stream()
                .filter(next -> next.from().equals(way))
                .findFirst()
                .ifPresentOrElse(
                        next -> {
                            if (next.file().compareTo(route.file()) <= 0) {
                                problems.add(route.file() + ": goes back to " + next.file());
                            }
                        },
                        () -> problems.add(route.file() + ": nobody listens at " + way));
    }

    private static Map<?, ?> map(@Nullable Object yaml) {
        return yaml instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String text(@Nullable Object yaml) {
        return yaml == null ? "" : String.valueOf(yaml);
    }
}
