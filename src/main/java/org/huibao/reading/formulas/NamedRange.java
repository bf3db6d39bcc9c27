package org.huibao.reading.formulas;

import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.huibao.reading.grid.DefinedName;

/** A defined name as POI's evaluator wants to see it. */
record NamedRange(Evaluation book, DefinedName name, int index) implements EvaluationName {
    @Override
    public String getNameText() {
        return name.name();
    }

    @Override
    public boolean isFunctionName() {
        return false;
    }

    @Override
    public boolean hasFormula() {
        return true;
    }

    @Override
    public Ptg[] getNameDefinition() {
        return book.definition(index);
    }

    @Override
    public boolean isRange() {
        return true;
    }

    @Override
    public NamePtg createPtg() {
        return new NamePtg(index);
    }
}
