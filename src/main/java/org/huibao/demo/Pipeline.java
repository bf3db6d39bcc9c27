package org.huibao.demo;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/** The service's work as it is seen from outside: whether it has come to rest. */
final class Pipeline {
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** The service asks its clock every second; after this long it has asked. */
    private static final Duration TWO_BEATS = Duration.ofMillis(2200);

    private static final Set<String> ON_THE_WAY = Set.of("waiting", "uncertain");

    private final ServeProcess service;
    private final Interface desk;
    private List<JsonNode> arrivals = List.of();
    private List<JsonNode> letters = List.of();

    Pipeline(ServeProcess service, Interface desk) {
        this.service = service;
        this.desk = desk;
    }

    /** As they were at the last look, newest first, without the copies of the service's own letters. */
    List<JsonNode> arrivals() {
        return arrivals.stream()
                .filter(arrival -> !word(arrival, "state").equals("ignored"))
                .toList();
    }

    List<JsonNode> letters() {
        return letters;
    }

    /** Waits until so many arrivals have ended and nothing is on its way out. */
    void settle(int expected) {
        await(
                "some of the tables that were sent have not come to an end",
                () -> arrivals().size() >= expected && isQuiet());
    }

    /** Waits until something has been written because of the time, but no longer than two beats of the clock. */
    void react() {
        look();
        int before = letters.size();
        for (Duration waited = Duration.ZERO;
                letters.size() == before && waited.compareTo(TWO_BEATS) < 0;
                waited = waited.plus(LOOK)) {
            service.pause(LOOK);
            look();
        }
        await("some letters do not leave", this::isQuiet);
    }

    /** Waits until the round's report has been taken by the bureau's mail server. */
    void forwarded(String campaign, String round) {
        await(
                "the report of round " + round + " does not leave",
                () -> desk.round(campaign, round).get("state").asString().equals("forwarded") && isQuiet());
    }

    private void await(String otherwise, BooleanSupplier rest) {
        for (Duration waited = Duration.ZERO; waited.compareTo(PATIENCE) < 0; waited = waited.plus(LOOK)) {
            look();
            if (rest.getAsBoolean()) {
                return;
            }
            service.pause(LOOK);
        }
        throw new Failed(otherwise);
    }

    private void look() {
        arrivals = desk.arrivals();
        letters = desk.letters();
    }

    private boolean isQuiet() {
        return arrivals.stream().noneMatch(arrival -> word(arrival, "state").equals("received"))
                && letters.stream().noneMatch(letter -> ON_THE_WAY.contains(word(letter, "state")));
    }

    static String word(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
