package org.huibao.recognition.layout;

import java.util.List;
import java.util.Set;
import org.huibao.recognition.words.KnownForm;
import org.huibao.recognition.words.Thresholds;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/**
 * A form laid over a table of a page.
 *
 * @param unknown the heads of columns that hold indicators which the form does not have
 */
public record FormOnPage(
        KnownForm form,
        Page page,
        HeaderRows heading,
        HeadLayout layout,
        ColumnMatching matching,
        Extent extent,
        StubColumns stubs,
        List<ColumnHead> unknown) {
    /**
     * The rows that the table may take.
     *
     * @param from the first row that may speak of this table: its title and 填报单位 stand between it and the heading
     * @param end the row after the last one that may belong to the table
     * @param repeated rows in which the head is printed once more, as on every page of a long table
     */
    public record Extent(int from, int end, Set<Integer> repeated) {}

    /**
     * The columns that name the rows.
     *
     * @param stub the page's column that names the rows, or -1
     * @param labels every column that may say something of a row's name, the stub included
     * @param second where units are named beside the stub, so that their figures are not read, or null
     */
    public record StubColumns(
            int stub, List<Integer> labels, @Nullable Place second) {}

    public int from() {
        return extent.from();
    }

    public int end() {
        return extent.end();
    }

    public Set<Integer> repeated() {
        return extent.repeated();
    }

    public int stub() {
        return stubs.stub();
    }

    public List<Integer> labels() {
        return stubs.labels();
    }

    public @Nullable Place secondStub() {
        return stubs.second();
    }

    int size() {
        return matching.size();
    }

    /** Whether enough of the form's columns are there to call it this form: half of them, and all of a very short one. */
    public boolean isEnough() {
        int columns = form.form().columns().size();
        return columns <= Thresholds.TINY_FORM
                ? size() == columns || size() >= 1 && stub() >= 0
                : size() * 2 >= columns * Thresholds.HALVES_OF_FORM;
    }

    List<Column> missing() {
        return form.form().columns().stream()
                .filter(column -> matching.found(column).isEmpty())
                .toList();
    }
}
