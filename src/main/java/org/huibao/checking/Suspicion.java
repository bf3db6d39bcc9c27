package org.huibao.checking;

import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;

/**
 * A figure that is to be asked about because of others.
 *
 * @param finding what is asked, without the place of the figure
 */
public record Suspicion(UnitOfRound unit, Column column, Finding finding) {
    /** The question at the cell where the figure stands. */
    public Finding at(Entry.Figure figure) {
        return finding.at(figure.place())
                .about(column.key())
                .ofUnit(unit.unit().name())
                .with(figure.original(), figure.plain());
    }
}
