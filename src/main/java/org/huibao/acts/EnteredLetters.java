package org.huibao.acts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.ledger.EnteredSubmission;
import org.huibao.ledger.Reported;
import org.huibao.ledger.Standings;
import org.huibao.ledger.Version;
import org.huibao.post.Letter;
import org.huibao.post.LetterText;
import org.huibao.post.LetterWords;
import org.huibao.reply.FigureLines;
import org.huibao.reply.FindingLines;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Verdict;
import org.huibao.vocabulary.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a unit which figures a person entered for it, what is wrong with them, and how to say that they are not its own. */
@Component
public class EnteredLetters {
    private final UnitLetters letters;
    private final Standings standings;
    private final Reported reported;

    public EnteredLetters(UnitLetters letters, Standings standings, Reported reported) {
        this.letters = letters;
        this.standings = standings;
        this.reported = reported;
    }

    /** Writes in the caller's transaction; nothing where the unit has no mailbox. */
    Optional<Long> tell(
            UnitInRound at, Act act, EnteredSubmission entered, @Nullable Submission before, Acts.Words words) {
        Verdict verdict = entered.version().verdict();
        boolean isLate = reported.isReported(at.campaign(), at.round());
        List<String> sentences = Stream.of(
                        Optional.of("act." + act.kind().word()),
                        Optional.of("act.entered." + verdict.word()).filter(key -> verdict != Verdict.ACCEPTED),
                        Optional.of("receipt.forwarded").filter(key -> isLate && verdict.isValid()))
                .flatMap(Optional::stream)
                .toList();
        return letters.tell(
                at,
                conversation(at),
                act,
                new UnitLetters.News(
                        kind(act.kind(), verdict),
                        subject(act.kind(), verdict),
                        sentences,
                        new HashMap<>(words.more()),
                        (text, language) -> lists(at, text, language, entered, before)));
    }

    private static Letter.Kind kind(Act.Kind act, Verdict verdict) {
        return switch (verdict) {
            case RETURNED -> Letter.Kind.RETURN;
            case QUERIED -> Letter.Kind.RECEIPT;
            case ACCEPTED -> act == Act.Kind.AMENDMENT ? Letter.Kind.NOTICE : Letter.Kind.RECEIPT;
        };
    }

    private static String subject(Act.Kind act, Verdict verdict) {
        return switch (verdict) {
            case RETURNED -> "subject.return";
            case QUERIED -> "subject.queried";
            case ACCEPTED -> act == Act.Kind.AMENDMENT ? "subject.act.amendment" : "subject.receipt";
        };
    }

    private static void lists(
            UnitInRound at,
            LetterText text,
            LetterWords words,
            EnteredSubmission entered,
            @Nullable Submission before) {
        FigureLines figures = new FigureLines(words);
        new FindingLines(words, Wording.in(at.campaign().letters()))
                .list(text, entered.submission().findings());
        if (before != null) {
            text.list("by-staff.changed", figures.changed(at.campaign(), before, entered.submission()));
        } else {
            text.list("figures", figures.of(at.campaign(), entered.submission()));
        }
        text.say("by-staff.wrong");
    }

    /** That of the last table that the unit sent. */
    private @Nullable Version conversation(UnitInRound at) {
        return standings.versions(at.campaign(), at.round(), at.unit()).stream()
                .filter(version -> version.by() == Version.By.TABLE)
                .max(Comparator.comparingInt(Version::number))
                .orElse(null);
    }
}
