package org.huibao.mess;

import java.util.ArrayList;
import java.util.List;
import org.huibao.vocabulary.Column;

/** A column as a sender's table prints it; its cells stand in the rows under this very object. */
final class PaperColumn {
    /** The form's column whose figures it holds, or null. */
    final Column means;
    /** Printed headers from the outermost group to the column's own. */
    final List<String> path;

    String number;
    String measure;
    boolean hidden;
    /** Whether the table states another unit of measure than the form. */
    boolean restated;

    PaperColumn(Column means, List<String> path, String number, String measure) {
        this.means = means;
        this.path = new ArrayList<>(path);
        this.number = number;
        this.measure = measure;
    }

    String header() {
        return path.get(path.size() - 1);
    }

    void rename(String header) {
        path.set(path.size() - 1, header);
    }

    boolean isNumeric() {
        return means != null && means.isNumeric();
    }

    /** The unit of measure in which the form and the table agree, or empty. */
    String unit() {
        return means == null || means.unit() == null || restated ? "" : means.unit();
    }
}
