package org.huibao.acts;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.huibao.journal.Changes;
import org.huibao.ledger.EnteredSubmission;
import org.huibao.ledger.Standings;
import org.huibao.ledger.TakenBack;
import org.huibao.ledger.UnitStanding;
import org.huibao.ledger.Version;
import org.huibao.lexicon.OurWords;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 更正数据, 电话报数 and 零报告: a person enters what a unit says, and it becomes a version that is checked like any other. */
@Component
public class EnteringFigures {
    private final Acts acts;
    private final Standings standings;
    private final TablesByHand tables;
    private final TakenBack versions;
    private final EnteredLetters letters;
    private final Undoing undoing;
    private final Changes changes;

    public EnteringFigures(
            Acts acts,
            Standings standings,
            TablesByHand tables,
            TakenBack versions,
            EnteredLetters letters,
            Undoing undoing,
            Changes changes) {
        this.acts = acts;
        this.standings = standings;
        this.tables = tables;
        this.versions = versions;
        this.letters = letters;
        this.undoing = undoing;
        this.changes = changes;
    }

    /**
     * What is entered.
     *
     * @param version the number of the version that the person has seen, or null where he has seen none
     * @param typed by column key; null empties a column
     * @param why in the person's own words
     * @param by who in the unit said so, and when
     */
    public record Entered(@Nullable Integer version, Map<String, @Nullable String> typed, String why, String by) {
        /** The same without the columns in which nothing was typed. */
        public Entered withoutBlanks() {
            Map<String, @Nullable String> filled = new HashMap<>(typed);
            filled.values().removeIf(text -> text == null || text.isBlank());
            return new Entered(version, filled, why, by);
        }
    }

    /** Other figures than the unit's version has; what is not named stays as it is there. */
    public Outcome amend(UnitInRound at, Entered entered, String who) {
        Integer seen = entered.version();
        if (seen == null) {
            return Outcome.incomplete("no-version", "which version?");
        }
        if (entered.by().isBlank()) {
            return Outcome.incomplete("no-confirmer", "who in the unit confirmed it, and when?");
        }
        return incomplete(at, entered).orElseGet(() -> {
            Version stands = standing(at).version();
            if (stands == null) {
                return Outcome.conflict("nothing-reported", "the unit has no version in this round");
            }
            if (stands.number() != seen) {
                return stale();
            }
            Form form = at.campaign().form();
            Submission before = standings.submission(at.campaign(), stands);
            TypedRow row = new TypedRow(form).over(before.figures()).with(entered.typed());
            if (row.saysTheSameAs(new TypedRow(form).over(before.figures()))) {
                return Outcome.conflict("nothing-changed", "the version says just this");
            }
            Acts.Words words = new Acts.Words(
                    who, entered.why().strip(), Map.of("confirmed", entered.by().strip()));
            return made(
                    Act.Kind.AMENDMENT,
                    at,
                    stands,
                    () -> row.isEmpty() ? null : tables.of(at, OurWords.AMENDED, row.entries(), false),
                    words);
        });
    }

    /** The figures of a unit that has sent none. */
    public Outcome phone(UnitInRound at, Entered entered, String who) {
        if (entered.by().isBlank()) {
            return Outcome.incomplete("no-caller", "who called?");
        }
        return incomplete(at, entered).orElseGet(() -> {
            UnitStanding standing = standing(at);
            if (standing.counts()) {
                return Outcome.conflict("has-figures-already", "the unit has reported; its figures can be amended");
            }
            TypedRow row = new TypedRow(at.campaign().form()).with(entered.typed());
            Acts.Words words = new Acts.Words(
                    who, entered.why().strip(), Map.of("caller", entered.by().strip()));
            return made(
                    Act.Kind.PHONE_REPORT,
                    at,
                    standing.version(),
                    () -> row.isEmpty() ? null : tables.of(at, OurWords.PHONED, row.entries(), false),
                    words);
        });
    }

    /**
     * The unit has nothing to report.
     *
     * @param version as the person has seen it; null where he does not say
     */
    public Outcome nil(UnitInRound at, @Nullable Integer version, String who, String why) {
        if (why.isBlank()) {
            return Outcome.noReason();
        }
        UnitStanding standing = standing(at);
        Version stands = standing.version();
        if (version != null && (stands == null || stands.number() != version)) {
            return stale();
        }
        if (stands != null && stands.nil() && standing.counts()) {
            return Outcome.conflict("already-nil", "the unit has reported that there is nothing to report");
        }
        return made(
                Act.Kind.NIL,
                at,
                stands,
                () -> tables.of(at, OurWords.NIL, Map.of(), true),
                new Acts.Words(who, why.strip(), Map.of()));
    }

    /** The version that the act made is withdrawn, while the letter that tells of it waits. */
    public Outcome undo(UnitInRound at, Act.Kind kind, String who) {
        return undoing.undo(
                at,
                kind,
                who,
                act -> standings.versions(at.campaign(), at.round(), at.unit()).stream()
                        .filter(version -> Integer.valueOf(version.number()).equals(act.version()))
                        .forEach(version -> versions.withdraw(at.campaign(), version)));
    }

    private static Optional<Outcome> incomplete(UnitInRound at, Entered entered) {
        if (entered.why().isBlank()) {
            return Optional.of(Outcome.noReason());
        }
        if (entered.typed().isEmpty()) {
            return Optional.of(Outcome.incomplete("no-figures", "which figures?"));
        }
        return TypedRow.strange(at.campaign().form(), entered.typed()).stream()
                .findFirst()
                .map(key -> Outcome.incomplete("no-column", "the form has no column " + key));
    }

    /** The table is made and judged before the transaction begins, in which the unit must stand as it did. */
    private Outcome made(
            Act.Kind kind,
            UnitInRound at,
            @Nullable Version stands,
            Supplier<TablesByHand.@Nullable Made> making,
            Acts.Words words) {
        TablesByHand.Made made = making.get();
        if (made == null || !made.isOfUse()) {
            return Outcome.incomplete("no-figures", "no figures would be left");
        }
        if (stands != null && made.repeats(stands.sha256())) {
            return Outcome.conflict("nothing-changed", "the version says just this");
        }
        return changes.make(() -> Objects.equals(id(standing(at).version()), id(stands))
                ? entered(kind, at, stands, made, words)
                : stale());
    }

    private Outcome entered(
            Act.Kind kind, UnitInRound at, @Nullable Version stands, TablesByHand.Made made, Acts.Words words) {
        EnteredSubmission entered = tables.enter(made);
        Act act = acts.enter(
                kind, at.about(), words, new Acts.Made(entered.version().number(), null, null));
        Submission before =
                stands == null || kind == Act.Kind.PHONE_REPORT ? null : standings.submission(at.campaign(), stands);
        return new Outcome.Done(letters.tell(at, act, entered, before, words)
                .map(letter -> undoing.hold(act, letter))
                .orElse(act));
    }

    private static @Nullable Long id(@Nullable Version version) {
        return version == null ? null : version.id();
    }

    private UnitStanding standing(UnitInRound at) {
        return standings.of(at.campaign(), at.round(), at.unit());
    }

    private static Outcome stale() {
        return Outcome.conflict("stale-version", "another version stands by now");
    }
}
