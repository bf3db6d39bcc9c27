package org.huibao.recognition.layout;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.huibao.lexicon.Period;
import org.huibao.recognition.words.Names;
import org.huibao.recognition.words.Thresholds;
import org.huibao.recognition.words.Title;
import org.huibao.vocabulary.Clue;

/**
 * A form that a table may be.
 *
 * @param names the names of the campaign's units
 * @param title what the title says of it
 * @param periodFits whether the period in the title is one of the campaign's
 */
public record CandidateForm(FormOnPage fit, Names names, Surroundings around, Title title, boolean periodFits) {
    /** Header paths first, then the title, then the period; what stands first here is the better one. */
    public static final Comparator<CandidateForm> BETTER = Comparator.comparing(CandidateForm::isExcluded)
            .thenComparing(CandidateForm::differences)
            .thenComparing(CandidateForm::title)
            .thenComparing(candidate -> !candidate.periodFits());

    public static CandidateForm of(FormOnPage fit, Names names) {
        Surroundings around = Surroundings.of(fit);
        Title title = Title.of(around.title(), fit.form(), names.mentioned(around.title()));
        boolean fits = Period.in(around.title())
                .map(period -> fit.form().campaign().rounds().stream()
                        .map(round -> Period.in(
                                round.period() == null ? fit.form().campaign().title() : round.period()))
                        .anyMatch(own -> own.isPresent() && own.get().fits(period)))
                .orElse(false);
        return new CandidateForm(fit, names, around, title, fits);
    }

    /** What tells this form from the others that the table may be. */
    public Clue decidedAmong(List<CandidateForm> rivals) {
        boolean alike = rivals.stream()
                .anyMatch(rival ->
                        rival != this && rival.isExcluded() == isExcluded() && rival.differences() == differences());
        return alike
                ? new Clue(Clue.By.TITLE, around.title())
                : new Clue(
                        Clue.By.HEADER,
                        fit.size() + "/" + fit.form().form().columns().size());
    }

    private boolean isExcluded() {
        return !fit.isEnough() || title == Title.SISTER || title == Title.ODD && !isPlain();
    }

    private int differences() {
        return fit.missing().size() + fit.unknown().size();
    }

    /** Whether the header alone is proof enough: nearly every column of a form that is not tiny. */
    boolean isPlain() {
        int columns = fit.form().form().columns().size();
        return columns >= Thresholds.PLAIN_FORM && fit.size() * 5 >= columns * Thresholds.FIFTHS_OF_PLAIN_FORM;
    }

    /** Whether nothing below the head is a unit or a number. */
    public boolean isBare() {
        return IntStream.range(fit.layout().firstData(), fit.end())
                .noneMatch(row -> IntStream.range(0, fit.page().columns())
                        .anyMatch(column -> fit.page().isNumber(row, column) || namesUnit(row, column)));
    }

    private boolean namesUnit(int row, int column) {
        String text = fit.page().ownText(row, column).strip();
        return !text.isEmpty() && names.unit(text).isPresent();
    }

    public boolean isForm() {
        return !isExcluded();
    }
}
