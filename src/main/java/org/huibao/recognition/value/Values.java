package org.huibao.recognition.value;

import org.huibao.reading.cells.Cell;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/**
 * Cells become figures, words or gaps. Whatever does not stand in the cell exactly as it was taken leaves a finding.
 * Whether a blank or a 不涉及 may stay is for checking, which knows the row's role; here they are gaps without a finding.
 */
public final class Values {
    private Values() {}

    /** @param cell null where nothing stands */
    public static ValuedCell read(@Nullable Cell cell, Column column, ColumnMeasures scaling, Place place) {
        SeenCell sighting = new SeenCell(cell == null ? Cell.text("") : cell, column, place);
        sighting.tellFormula();
        if (sighting.isBlank()) {
            return sighting.gap(Entry.Why.BLANK);
        }
        if (!column.isNumeric()) {
            return WordsValue.of(sighting);
        }
        return NumberValue.of(sighting, scaling);
    }
}
