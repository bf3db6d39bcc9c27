package org.huibao.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.huibao.lexicon.HistorySign;
import org.huibao.pages.SeenPage.Line;
import org.huibao.pages.SeenPage.Marked;

/**
 * The lines of a page, each with the mail that it belongs to: 0 for the writer's own words, then one after the other the
 * mails that it answers or passes on.
 */
final class Layers {
    /** Behind a quotation that has come to its end: the writer may go on there. */
    static final int BEHIND = -1;

    private final SeenPage page;
    private final List<String> texts;
    private final int[] layer;
    private final BitSet heads = new BitSet();
    private final BitSet doubtful = new BitSet();
    private final List<Layer> layers = new ArrayList<>();
    private final Deque<Closing> closings = new ArrayDeque<>();
    private int current;

    /** Where a quotation ends, and whose words go on there. */
    private record Closing(int at, int then) {}

    /** A mail among others in the page. */
    static final class Layer {
        private final int before;
        private final Set<HistorySign.Kind> told = EnumSet.noneOf(HistorySign.Kind.class);
        private boolean passedOn;
        private boolean speaks;
        private String subject = "";

        private Layer(int before) {
            this.before = before;
        }

        /** Whether it is announced as one that is passed on. */
        boolean isPassedOn() {
            return passedOn;
        }

        /** Empty where it does not say. */
        String subject() {
            return subject;
        }
    }

    private Layers(SeenPage page) {
        this.page = page;
        this.texts = page.lines().stream().map(Line::text).toList();
        this.layer = new int[texts.size()];
        layers.add(new Layer(0));
    }

    static Layers of(SeenPage page) {
        Layers layers = new Layers(page);
        layers.sort();
        return layers;
    }

    private void sort() {
        List<Marked> marks = page.marks().stream()
                .sorted(Comparator.comparingInt(marked -> marked.from))
                .toList();
        int mark = 0;
        int headEnd = 0;
        for (int i = 0; i < layer.length; i++) {
            close(i);
            for (; mark < marks.size() && marks.get(mark).from <= i; mark++) {
                marked(marks.get(mark));
            }
            if (i >= headEnd) {
                headEnd = i + sign(i);
            }
            layer[i] = current;
            if (i < headEnd) {
                heads.set(i);
            } else if (current > 0 && !texts.get(i).isEmpty()) {
                layers.get(current).speaks = true;
            }
        }
    }

    private void close(int line) {
        while (!closings.isEmpty() && closings.element().at() <= line) {
            current = closings.pop().then();
        }
    }

    private void marked(Marked marked) {
        if (marked.from >= marked.to && marked.mark.closes()) {
            return;
        }
        if (!marked.mark.isCertain()) {
            doubtful.set(marked.from, marked.to);
            return;
        }
        Layer known = layers.get(Math.max(current, 0));
        int before = current;
        if (current > 0 && !known.speaks) {
            before = known.before;
        } else {
            begin();
        }
        layers.get(current).passedOn |= marked.mark == QuoteMark.HOLDS_PASSED_ON;
        if (marked.mark.closes()) {
            closings.push(new Closing(marked.to, before > 0 ? before : BEHIND));
        }
    }

    private void begin() {
        layers.add(new Layer(Math.max(current, 0)));
        current = layers.size() - 1;
    }

    /** How many lines the sign of another mail takes that stands here, 0 for none. */
    private int sign(int at) {
        Optional<HistorySign> sign = HistorySign.at(texts, at).filter(found -> counts(found, at));
        if (sign.isEmpty()) {
            return 0;
        }
        if (!sign.get().certain()) {
            doubtful.set(at, layer.length);
            return 0;
        }
        tell(sign.get());
        return sign.get().lines();
    }

    /** Figures and their labels are no sign. */
    private boolean counts(HistorySign sign, int at) {
        Table table = page.lines().get(at).table();
        return table == null || !table.isPlainData() || sign.certain() && sign.kind() != HistorySign.Kind.HEAD;
    }

    /** A mail may be told by several signs, one after the other. */
    private void tell(HistorySign sign) {
        Layer known = layers.get(Math.max(current, 0));
        if (current <= 0 || known.speaks || known.told.contains(sign.kind())) {
            begin();
        }
        Layer told = layers.get(current);
        told.told.add(sign.kind());
        told.passedOn |= sign.kind() == HistorySign.Kind.PASSED_ON;
        told.subject = sign.subject().isEmpty() ? told.subject : sign.subject();
    }

    int count() {
        return layers.size();
    }

    Layer layer(int number) {
        return layers.get(number);
    }

    int of(int line) {
        return layer[line];
    }

    /** Whether the line belongs to the announcement of its mail. */
    boolean isHead(int line) {
        return heads.get(line);
    }

    /** Whether something at or around the line may mean that it is quoted. */
    boolean isDoubtful(int line) {
        return doubtful.get(line);
    }

    /** Whether another mail begins with the page's very first line. */
    boolean beginsWithHead() {
        return layer.length > 0 && layer[0] > 0 && heads.get(0);
    }

    /** What the mail says outside of its tables, without what is in doubt. */
    String words(int number) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < layer.length; i++) {
            if (layer[i] == number && !heads.get(i) && !doubtful.get(i)) {
                words.append(texts.get(i)).append(' ');
            }
        }
        return words.toString().strip();
    }

    /** What it says above this line. */
    List<String> linesAbove(int number, int line) {
        return IntStream.range(0, line)
                .filter(above -> layer[above] == number)
                .mapToObj(texts::get)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
