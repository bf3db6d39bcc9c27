package org.huibao.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huibao.commands.Words;
import tools.jackson.databind.JsonNode;

/** Where the demo is told, scene by scene. */
final class Stage {
    private static final int NAMES = 4;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final PrintStream out;
    private final Words words;
    private final Duration pause;
    private final int scenes;
    private int scene;
    private long lastArrival;
    private long lastLetter;

    /**
     * @param pause after each scene, for reading
     * @param scenes how many there will be
     */
    Stage(PrintStream out, Words words, Duration pause, int scenes) {
        this.out = out;
        this.words = words;
        this.pause = pause;
        this.scenes = scenes;
    }

    void say(String key, Map<String, ?> values) {
        out.println(words.of(key, values));
        out.flush();
    }

    void say(String key) {
        say(key, Map.of());
    }

    /** Opens the next scene. */
    void scene(LocalDateTime now, String key, Map<String, ?> values) {
        scene++;
        out.println();
        say("scene", Map.of("scene", scene, "scenes", scenes, "now", DAY.format(now), "what", words.of(key, values)));
    }

    /** Tells what the service did since the last time, and how the round stands. */
    void tell(Pipeline pipeline, JsonNode round) {
        pipeline.arrivals().stream()
                .filter(arrival -> arrival.get("id").asLong() > lastArrival)
                .sorted((one, other) ->
                        Long.compare(one.get("id").asLong(), other.get("id").asLong()))
                .forEach(this::arrival);
        lastArrival = newest(pipeline.arrivals(), lastArrival);
        letters(pipeline.letters().stream()
                .filter(letter -> letter.get("id").asLong() > lastLetter)
                .toList());
        lastLetter = newest(pipeline.letters(), lastLetter);
        standing(round);
    }

    private void arrival(JsonNode arrival) {
        JsonNode submission = arrival.at("/documents/0/submissions/0");
        String unit = Pipeline.word(submission, "unit");
        say(
                "arrival",
                Map.of(
                        "state", word("state", Pipeline.word(arrival, "state")),
                        "channel", word("channel", Pipeline.word(arrival, "channel")),
                        "unit", unit.isEmpty() ? Pipeline.word(arrival, "name") : unit,
                        "version", submission.path("version").asInt(0),
                        "file", arrival.at("/documents/0/name").asString("")));
    }

    private void letters(List<JsonNode> fresh) {
        Map<String, List<JsonNode>> kinds = new LinkedHashMap<>();
        fresh.forEach(letter -> kinds.merge(kind(letter), List.of(letter), Stage::joined));
        kinds.forEach(
                (kind, letters) -> say("letters", Map.of("kind", kind, "count", letters.size(), "to", to(letters))));
    }

    /** As its subject begins, which tells a receipt with questions from one without; else by its kind. */
    private String kind(JsonNode letter) {
        String subject = Pipeline.word(letter, "subject");
        int end = subject.indexOf('】');
        return subject.startsWith("【") && end > 0
                ? subject.substring(0, end + 1)
                : word("kind", Pipeline.word(letter, "kind"));
    }

    private static List<JsonNode> joined(List<JsonNode> one, List<JsonNode> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private String to(List<JsonNode> letters) {
        List<String> names = letters.stream()
                .map(letter -> Pipeline.word(letter, "to"))
                .limit(NAMES)
                .toList();
        String some = String.join(words.of("between"), names);
        return letters.size() > NAMES ? some + words.of("and-more") : some;
    }

    private void standing(JsonNode round) {
        List<String> states = Interface.list(round.get("units")).stream()
                .map(unit -> Pipeline.word(unit, "status"))
                .toList();
        say(
                "standing",
                Map.of(
                        "expected",
                        round.get("expected").asInt(),
                        "accepted",
                        count(states, "accepted"),
                        "queried",
                        count(states, "queried"),
                        "returned",
                        count(states, "returned"),
                        "missing",
                        count(states, "missing"),
                        "bar",
                        "#".repeat((int) (count(states, "accepted") + count(states, "queried")))
                                + ".".repeat((int) (count(states, "returned") + count(states, "missing"))),
                        "round",
                        Pipeline.word(round, "round"),
                        "state",
                        word("round", Pipeline.word(round, "state"))));
    }

    private static long count(List<String> states, String state) {
        return states.stream().filter(state::equals).count();
    }

    /** A word of the interface in the reader's language. */
    private String word(String group, String word) {
        return words.of(group + "." + word);
    }

    private static long newest(List<JsonNode> all, long before) {
        return all.isEmpty() ? before : all.get(0).get("id").asLong();
    }

    Duration pause() {
        return pause;
    }
}
