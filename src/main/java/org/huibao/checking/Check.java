package org.huibao.checking;

/** One kind of check. It yields findings, never throws, and never stops another. */
interface Check {
    void look(TableFigures table, Remarks remarks);

    /** A check that looks at each unit by itself; a 零报告 has no figures to look at. */
    interface OfUnit extends Check {
        void look(UnitFigures unit, Remarks remarks);

        @Override
        default void look(TableFigures table, Remarks remarks) {
            table.units().stream().filter(unit -> !unit.isNil()).forEach(unit -> look(unit, remarks));
        }
    }
}
