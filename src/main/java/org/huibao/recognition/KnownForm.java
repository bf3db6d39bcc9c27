package org.huibao.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Form;

/**
 * A campaign's form with the stems of its headers at hand.
 *
 * @param paths the stems of each column's path, in the order of the form's columns
 * @param texts every stem that may stand in a header cell: groups, columns, and paths written in one cell
 * @param stubs the stems of the stub's headers
 * @param titles the stems of the form's titles
 */
record KnownForm(
        Campaign campaign, List<List<String>> paths, Set<String> texts, Set<String> stubs, List<String> titles) {

    static KnownForm of(Campaign campaign) {
        Form form = campaign.form();
        List<List<String>> paths = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        for (Column column : form.columns()) {
            List<String> stems = stems(column);
            paths.add(stems);
            texts.addAll(stems);
            texts.add(String.join("", stems));
        }
        Set<String> stubs = new HashSet<>();
        Stream.concat(Stream.of(form.stub().header()), form.stub().aliases().stream())
                .map(Stem::of)
                .forEach(stubs::add);
        List<String> titles = Stream.concat(Stream.of(form.title(), campaign.title()), form.aliases().stream())
                .map(Stem::of)
                .distinct()
                .toList();
        return new KnownForm(campaign, List.copyOf(paths), Set.copyOf(texts), Set.copyOf(stubs), titles);
    }

    /** Equal neighbours count once, as they do in a table where merged cells repeat their text. */
    private static List<String> stems(Column column) {
        List<String> stems = new ArrayList<>();
        for (String header : column.path()) {
            String stem = Stem.of(header);
            if (stems.isEmpty() || !stems.get(stems.size() - 1).equals(stem)) {
                stems.add(stem);
            }
        }
        return List.copyOf(stems);
    }

    Form form() {
        return campaign.form();
    }

    /** Whether the cell's text is one of the form's headers. */
    boolean knows(String text) {
        if (text.isBlank() || text.length() > 120) {
            return false;
        }
        String stem = Stem.of(text);
        return texts.contains(stem) || stubs.contains(stem);
    }
}
