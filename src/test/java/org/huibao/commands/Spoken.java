package org.huibao.commands;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a command answered. */
record Spoken(int exit, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-11-01T00:00:00Z"), ZoneOffset.UTC);

    /** Runs a command as {@code bin/huibao} does. */
    static Spoken by(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        int exit = new Commands(terminal, CLOCK, (settings, locale) -> 0, (settings, locale, work) -> 0).run(arguments);
        return new Spoken(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    /** The only document. */
    JsonNode document() {
        JsonNode documents = json();
        if (documents.size() != 1) {
            throw new AssertionError("expected one document: " + out + err);
        }
        return documents.get(0);
    }

    /** The document of this name. */
    JsonNode document(String file) {
        return StreamSupport.stream(json().spliterator(), false)
                .filter(document -> document.get("file").asString().equals(file))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " is not in " + out + err));
    }

    static List<JsonNode> of(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static List<String> codes(JsonNode document) {
        return of(document.get("findings")).stream()
                .map(finding -> finding.get("code").asString())
                .toList();
    }
}
