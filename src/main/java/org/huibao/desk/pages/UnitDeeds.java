package org.huibao.desk.pages;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.huibao.acts.EnteringFigures;
import org.huibao.acts.Excusing;
import org.huibao.acts.Outcome;
import org.huibao.acts.Registering;
import org.huibao.acts.Retracting;
import org.huibao.acts.Settling;
import org.huibao.acts.UnitInRound;
import org.huibao.acts.Waiving;
import org.huibao.desk.asked.Reason;
import org.huibao.vocabulary.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which act each form of a unit's page is, and what it takes from the form. */
@Component
class UnitDeeds {
    /** Before a column's key, in the names of fields. */
    private static final String FIGURE = "figure.";

    private final Map<String, Deed> deeds;

    UnitDeeds(
            Settling settling,
            Retracting retracting,
            Excusing excusing,
            EnteringFigures entering,
            Registering registering,
            Waiving waiving) {
        deeds = Map.ofEntries(
                Map.entry(
                        "acceptance",
                        (at, form, who) -> settling.accept(
                                at, new Settling.Asked(form.version(), Set.of(), form.seen()), who, form.why())),
                Map.entry(
                        "explanation",
                        (at, form, who) -> settling.explain(
                                at, new Settling.Asked(form.version(), Set.of(), null), who, Reason.text(form.text()))),
                Map.entry("return", (at, form, who) -> retracting.giveBack(at, form.version(), who, form.why())),
                Map.entry("withdrawal", (at, form, who) -> retracting.withdraw(at, form.version(), who, form.why())),
                Map.entry("exemption", (at, form, who) -> excusing.exempt(at, who, form.why())),
                Map.entry("permit", (at, form, who) -> excusing.permit(at, moment(form.until(), at), who, form.why())),
                Map.entry("amendment", (at, form, who) -> entering.amend(at, form.entered(), who)),
                Map.entry(
                        "phone-report",
                        (at, form, who) -> entering.phone(at, form.entered().withoutBlanks(), who)),
                Map.entry("nil", (at, form, who) -> entering.nil(at, form.version(), who, form.why())),
                Map.entry(
                        "mailboxes",
                        (at, form, who) -> registering.register(at, Reason.text(form.mailbox()), who, form.why())),
                Map.entry(
                        "mailbox-removal",
                        (at, form, who) -> registering.remove(at, Reason.text(form.mailbox()), who, form.why())),
                Map.entry(
                        "waiver",
                        (at, form, who) ->
                                waiving.waive(at, Reason.text(form.rule()), moment(form.until(), at), who, form.why())),
                Map.entry("waiver-end", (at, form, who) -> waiving.end(at, Reason.text(form.rule()), who)));
    }

    private interface Deed {
        Outcome act(UnitInRound at, Filled form, String who);
    }

    /**
     * What was filled in; each form has some of it.
     *
     * @param by who in the unit said so
     * @param figures by column key, as they were typed
     */
    record Filled(
            @Nullable Integer version,
            @Nullable String seen,
            @Nullable String reason,
            @Nullable String text,
            @Nullable String until,
            @Nullable String by,
            @Nullable String mailbox,
            @Nullable String rule,
            Map<String, @Nullable String> figures) {

        /** @param field what stands in the field of a name, or null */
        static Filled of(Function<String, @Nullable String> field, Set<String> fields) {
            Map<String, @Nullable String> figures = new TreeMap<>();
            fields.stream()
                    .filter(name -> name.startsWith(FIGURE))
                    .forEach(name -> figures.put(name.substring(FIGURE.length()), field.apply(name)));
            return new Filled(
                    number(field.apply("version")),
                    field.apply("seen"),
                    field.apply("reason"),
                    field.apply("text"),
                    field.apply("until"),
                    field.apply("by"),
                    field.apply("mailbox"),
                    field.apply("rule"),
                    figures);
        }

        private static @Nullable Integer number(@Nullable String text) {
            return text == null || !text.matches("[0-9]{1,9}") ? null : Integer.valueOf(text);
        }

        String why() {
            return Reason.text(reason);
        }

        EnteringFigures.Entered entered() {
            return new EnteringFigures.Entered(version, figures, why(), Reason.text(by));
        }
    }

    /** @param word the act's, as it stands in addresses */
    Outcome act(String word, UnitInRound at, Filled form, String who) {
        return Objects.requireNonNull(deeds.get(word), word).act(at, form, who);
    }

    /** As a browser's field for date and time gives it, in the campaign's zone. */
    private static @Nullable Instant moment(@Nullable String given, UnitInRound at) {
        try {
            return given == null || given.isBlank()
                    ? null
                    : Moment.written(given, at.campaign().zone());
        } catch (DateTimeException notATime) {
            return null;
        }
    }
}
