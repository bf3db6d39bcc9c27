package org.huibao.recognition.layout;

import java.util.List;
import java.util.Set;
import org.huibao.recognition.words.KnownForm;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/**
 * A form laid over a table of a page.
 *
 * @param from the first row that may speak of this table: its title and 填报单位 stand between it and the heading
 * @param end the row after the last one that may belong to the table
 * @param stub the page's column that names the rows, or -1
 * @param labels every column that may say something of a row's name, the stub included
 * @param unknown the heads of columns that hold indicators which the form does not have
 * @param secondStub where units are named beside the stub, so that their figures are not read, or null
 * @param repeated rows in which the head is printed once more, as on every page of a long table
 */
public record FormOnPage(
        KnownForm form,
        Page page,
        HeaderRows heading,
        HeadLayout layout,
        ColumnMatching matching,
        int from,
        int end,
        int stub,
        List<Integer> labels,
        List<ColumnHead> unknown,
        @Nullable Place secondStub,
        Set<Integer> repeated) {
    int size() {
        return matching.size();
    }

    /** Whether enough of the form's columns are there to call it this form: half of them, and all of a very short one. */
    public boolean isEnough() {
        int columns = form.form().columns().size();
        return columns <= 2 ? size() == columns || size() >= 1 && stub >= 0 : size() * 2 >= columns;
    }

    List<Column> missing() {
        return form.form().columns().stream()
                .filter(column -> matching.found(column).isEmpty())
                .toList();
    }
}
