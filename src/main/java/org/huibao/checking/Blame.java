package org.huibao.checking;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huibao.vocabulary.Column;

/**
 * Tells which of two columns is wrong in a unit where they do not go together as everywhere else: third columns are asked
 * from which of the two the unit lies further off.
 *
 * @param columns those that may be asked
 * @param witnesses for each column the counts that it goes with
 */
record Blame(Collection<Column> columns, Function<Column, List<Witness>> witnesses) {
    private static final int ASKED = 3;
    /** Clearly further, since a unit may be unlike the others in earnest. */
    private static final int CLEARLY = Size.times(2) + Size.SAME;

    /**
     * What a third column says.
     *
     * @param spread how loosely it goes with the two
     */
    private record Answer(long spread, boolean blamesHeads) {}

    /** Whether the heads are wrong rather than the column that should go with them. */
    boolean isOnHeads(Column column, Column heads, int unit) {
        List<Answer> answers = columns.stream()
                .flatMap(third -> answer(third, column, heads, unit))
                .sorted(Comparator.comparing(Answer::spread))
                .limit(ASKED)
                .toList();
        return answers.stream().filter(Answer::blamesHeads).count() * 2 > answers.size();
    }

    private Stream<Answer> answer(Column third, Column column, Column heads, int unit) {
        return between(column, third, unit)
                .flatMap(ofColumn -> between(heads, third, unit)
                        .map(ofHeads -> new Answer(
                                (long) ofColumn.spread() + ofHeads.spread(),
                                ofHeads.apart(unit) > ofColumn.apart(unit) + CLEARLY)))
                .stream();
    }

    /** How two columns go together, whichever of them counts heads. */
    private Optional<Witness> between(Column one, Column other, int unit) {
        return perHead(one, other, unit).or(() -> perHead(other, one, unit));
    }

    private Optional<Witness> perHead(Column column, Column heads, int unit) {
        return witnesses.apply(column).stream()
                .filter(witness -> witness.per() == heads && witness.knows(unit))
                .findFirst();
    }
}
