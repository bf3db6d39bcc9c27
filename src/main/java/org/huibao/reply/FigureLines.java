package org.huibao.reply;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huibao.post.LetterWords;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Submission;
import org.jspecify.annotations.Nullable;

/** A submission's figures in a letter, one a line, in the form's order. */
public final class FigureLines {
    private final LetterWords words;

    public FigureLines(LetterWords words) {
        this.words = words;
    }

    public List<String> of(Campaign campaign, Submission submission) {
        return campaign.form().columns().stream()
                .filter(column -> submission.figures().containsKey(column.key()))
                .map(column -> words.of("figure", Map.of("name", name(column), "value", value(column, submission))))
                .toList();
    }

    /** What another submission says otherwise, with both. */
    public List<String> changed(Campaign campaign, Submission before, Submission after) {
        Map<String, String> earlier = before.plainFigures();
        Map<String, String> later = after.plainFigures();
        return campaign.form().columns().stream()
                .filter(column -> !Objects.equals(earlier.get(column.key()), later.get(column.key())))
                .map(column -> words.of(
                        "figure.changed",
                        Map.of(
                                "name", name(column),
                                "before", value(column, before),
                                "value", value(column, after))))
                .toList();
    }

    private String name(Column column) {
        String path = column.path().stream().map(String::strip).collect(Collectors.joining(words.of("figure.group")));
        return column.no() == null ? path : column.no() + " " + path;
    }

    private String value(Column column, Submission submission) {
        @Nullable Entry entry = submission.figures().get(column.key());
        if (entry instanceof Entry.Figure figure) {
            return figure.plain() + (column.unit() == null ? "" : " " + column.unit());
        }
        return entry instanceof Entry.Words said ? said.original() : words.of("figure.none");
    }
}
