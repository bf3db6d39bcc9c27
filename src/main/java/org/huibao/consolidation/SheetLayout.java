package org.huibao.consolidation;

import java.util.List;
import java.util.Objects;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.HeaderCell;

/** Where everything stands on the sheet; rows and columns are counted from 0. */
final class SheetLayout {
    private final Form form;
    private final LinesSurvey survey;
    private final Widths widths;
    private final List<Particulars> particulars;
    private final int headerTop;
    private final int headerDepth;
    private final int lastHeading;

    SheetLayout(Snapshot snapshot, LinesSurvey survey) {
        form = snapshot.campaign().form();
        this.survey = survey;
        widths = Widths.of(form, survey);
        particulars = Particulars.of(snapshot, widths);
        headerTop = 1 + Particulars.rows(particulars);
        headerDepth = HeaderCell.depth(form.headers());
        int extra = (hasUnits() ? 1 : 0) + (hasNumbers() ? 1 : 0);
        lastHeading = headerTop + headerDepth + extra - 1;
    }

    /** The lines between the title and the header. */
    List<Particulars> particulars() {
        return particulars;
    }

    Widths widths() {
        return widths;
    }

    int headerTop() {
        return headerTop;
    }

    int headerDepth() {
        return headerDepth;
    }

    /** Whether there is a row of units of measure. */
    boolean hasUnits() {
        return form.columns().stream().map(Column::unit).anyMatch(Objects::nonNull);
    }

    /** Whether there is a row of column numbers. */
    boolean hasNumbers() {
        return form.columns().stream().map(Column::no).anyMatch(Objects::nonNull);
    }

    /** The last row that is repeated on each page and stays in sight. */
    int lastHeading() {
        return lastHeading;
    }

    int firstLine() {
        return lastHeading + 1;
    }

    int totalRow() {
        return firstLine() + survey.lines();
    }

    int lastColumn() {
        return widths.columns() - 1;
    }

    boolean hasRemarks() {
        return survey.marks();
    }
}
