package org.huibao.recognition.whose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huibao.lexicon.PlainText;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Clue;
import org.huibao.vocabulary.Listing;
import org.huibao.vocabulary.Round;

/**
 * What can be read about a table's round: above the table, in the names of its sheet and file, in what its sender wrote into
 * the subject. None of them says more than another.
 *
 * @param named the rounds that are named
 * @param clue the first of the texts that name one
 * @param ofNone a text that names a period or a number that no round has; empty for none
 * @param counted a file's name or a subject with a number that no round has: it may count rounds or anything else; empty for none
 */
record RoundEvidence(Set<Round> named, Clue clue, String ofNone, String counted) {
    RoundEvidence {
        named = new LinkedHashSet<>(named);
    }

    /**
     * @param printed what stands above the table, and its sheet's name
     */
    static RoundEvidence of(Campaign campaign, List<String> printed, Clues clues) {
        RoundNames names = new RoundNames(campaign);
        List<String> written = List.of(clues.path(), clues.conversation().ownWords(clues.subject()));
        List<String> all = Stream.concat(printed.stream(), written.stream()).toList();
        Set<Round> named = new LinkedHashSet<>(campaign.rounds());
        List<Set<Round>> found = all.stream().map(names::in).toList();
        named.retainAll(found.stream().flatMap(Set::stream).toList());
        Optional<String> other = all.stream()
                .filter(names::isOtherPeriod)
                .findFirst()
                .or(() -> printed.stream().filter(names::isOtherNumber).findFirst());
        String counted =
                written.stream().filter(names::isOtherNumber).findFirst().orElse("");
        return new RoundEvidence(
                named, clue(all, printed.size(), found), other.orElse(""), PlainText.inOneLine(counted));
    }

    /** Behind what is printed stand the file's name and the subject. */
    private static Clue clue(List<String> all, int printed, List<Set<Round>> found) {
        for (int i = 0; i < all.size(); i++) {
            if (!found.get(i).isEmpty()) {
                Clue.By by = i < printed ? Clue.By.TITLE : i == printed ? Clue.By.FILE : Clue.By.SUBJECT;
                return new Clue(by, PlainText.inOneLine(all.get(i)));
            }
        }
        return Clue.of(Clue.By.TITLE);
    }

    /** The round that is named, where it is one and nothing speaks of another. */
    Optional<Round> only() {
        return isContradictory() ? Optional.empty() : named.stream().findFirst();
    }

    boolean isContradictory() {
        return named.size() > 1 || !named.isEmpty() && !ofNone.isEmpty();
    }

    /** Everything that is named, for a reader. */
    String told() {
        return Listing.of(Stream.concat(
                named.stream().map(Round::title), Stream.of(ofNone).filter(text -> !text.isEmpty())));
    }
}
