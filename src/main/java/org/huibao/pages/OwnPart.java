package org.huibao.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.huibao.lexicon.HistorySign;
import org.huibao.lexicon.MailWords;
import org.huibao.lexicon.OurWords;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Where the own words of whoever sends a page end, and with them the tables that are his. The one place that knows: mails
 * and pages in files are cut by the same rules, and a mail's own words are told by them, too.
 *
 * <p>Mail programs announce the mail that is answered and the one that is passed on alike; the subject, or a line that says
 * so, tells the two apart. What the mail that is passed on quotes itself stays quoted, unless it passes that on in turn.
 */
public final class OwnPart {
    private final Document page;
    private final SeenPage seen;
    private final Layers layers;

    private OwnPart(Document page) {
        this.page = page;
        this.seen = SeenPage.of(page);
        this.layers = Layers.of(seen);
    }

    /** @param page will be changed */
    public static OwnPart of(Document page) {
        return new OwnPart(page);
    }

    /**
     * The page with what is its sender's alone.
     *
     * @param doubtful whether what is left may have been quoted all the same
     */
    public record Cut(Document page, boolean doubtful) {}

    /** What the sender writes himself, in words. */
    public String words() {
        return layers.words(0);
    }

    /**
     * The tables that a mail sends, if there are any.
     *
     * @param answers whether the mail belongs to an earlier one, by its header
     */
    public Optional<Cut> tablesOfMail(String subject, boolean answers) {
        boolean forward = MailWords.FORWARD.matches(subject);
        boolean answer = MailWords.ANSWER.matches(subject) || answers && !forward;
        List<Table> own = tables(line -> layers.of(line) <= 0);
        if (!own.isEmpty()) {
            return own(own, answer);
        }
        Optional<Integer> passedOn = passedOn(subject, forward, answer);
        if (passedOn.isPresent()) {
            return passedOn.map(layer -> new Cut(left(line -> layers.of(line) == layer), false));
        }
        boolean only = MailWords.ANSWER.matches(subject) || forward || isAcknowledged(layers.words(0));
        return only
                ? Optional.empty()
                : firstTable().map(layer -> new Cut(left(line -> layers.of(line) == layer), true));
    }

    /** A page that was saved as a file begins with the head of what was saved. */
    public Cut ofFile() {
        if (tables(line -> layers.of(line) <= 0).isEmpty() && layers.beginsWithHead()) {
            return new Cut(
                    left(line -> layers.of(line) == 1),
                    !tables(line -> layers.of(line) == 1).isEmpty());
        }
        return cut(false);
    }

    private Optional<Cut> own(List<Table> own, boolean answer) {
        List<String> above = layers.linesAbove(0, own.get(0).from());
        boolean silent = answer && isAcknowledged(String.join(" ", above));
        boolean doubtful = own.stream().anyMatch(this::isDoubtful) || Receipt.isIn(above);
        if (silent && own.stream().allMatch(this::isDoubtful)) {
            return Optional.empty();
        }
        return Optional.of(cut(silent || doubtful));
    }

    private Cut cut(boolean doubtful) {
        boolean goesOn = !tables(line -> layers.of(line) == Layers.BEHIND).isEmpty();
        boolean may = doubtful || tables(line -> layers.of(line) <= 0).stream().anyMatch(this::isDoubtful);
        return new Cut(left(line -> layers.of(line) == 0 || goesOn && layers.of(line) == Layers.BEHIND), may);
    }

    private static boolean isAcknowledged(String words) {
        return !words.isEmpty() && MailWords.ACKNOWLEDGEMENT.matches(words);
    }

    private boolean isDoubtful(Table table) {
        return layers.isDoubtful(table.from()) || layers.of(table.from()) == Layers.BEHIND;
    }

    private List<Table> tables(IntPredicate line) {
        return seen.tables().stream()
                .filter(table -> table.isData() && table.from() < table.to() && line.test(table.from()))
                .toList();
    }

    private boolean hasTable(int layer) {
        return !tables(line -> layers.of(line) == layer).isEmpty();
    }

    /** The first mail with a table, if all before it do nothing but pass on. */
    private Optional<Integer> passedOn(String subject, boolean forward, boolean answer) {
        String about = subject;
        boolean passes =
                forward || !answer && layers.count() > 1 && layers.layer(1).isPassedOn();
        for (int next = 1; passes && next < layers.count(); next++) {
            if (hasTable(next)) {
                return Optional.of(next);
            }
            String said = layers.layer(next).subject();
            about = said.isEmpty() ? MailWords.FORWARD_MARK.without(about) : said;
            passes = next + 1 < layers.count()
                    && (layers.layer(next + 1).isPassedOn() || MailWords.FORWARD.matches(about));
        }
        return Optional.empty();
    }

    private Optional<Integer> firstTable() {
        for (int next = 1; next < layers.count(); next++) {
            if (hasTable(next)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /** The page without the other lines and without anything that says that it is quoted, but the sender's name. */
    private Document left(IntPredicate keep) {
        for (Table table : seen.tables()) {
            if (table.from() < table.to() && leavesNothing(table, keep)) {
                table.element().remove();
            }
        }
        for (int i = 0; i < seen.lines().size(); i++) {
            if (!keep.test(i)) {
                seen.lines().get(i).leaves().forEach(TextNode::remove);
            } else if (layers.isHead(i)) {
                rename(seen.lines().get(i));
            }
        }
        seen.marks().stream().map(marked -> marked.element).forEach(QuoteMark::takeFrom);
        return page;
    }

    private static boolean leavesNothing(Table table, IntPredicate keep) {
        for (int line = table.from(); line < table.to(); line++) {
            if (keep.test(line)) {
                return false;
            }
        }
        return true;
    }

    /** Whose mail it was is a clue to whose table it is. */
    private static void rename(SeenPage.Line line) {
        boolean sender = HistorySign.namesSender(line.text());
        for (TextNode leaf : line.leaves()) {
            leaf.text("");
        }
        if (sender) {
            line.leaves().get(0).text(OurWords.FORMERLY + line.text());
        }
    }

    /** The page wrapped as a quotation that may be none, so that whoever reads it has the same doubt. */
    public static Document inDoubt(Document page) {
        Element quotation = page.createElement("blockquote");
        quotation.insertChildren(0, page.body().childNodesCopy());
        page.body().empty().appendChild(quotation);
        return page;
    }
}
