package org.huibao.lexicon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers that have been worked out before: the tables of an office ask the same again and again. Safe for many threads;
 * strangers' texts neither make it large, since it forgets when it is full, nor keep it full.
 *
 * @param <Q> what is asked
 * @param <A> what was worked out
 */
public final class KnownAnswers<Q, A> {
    private static final int LONGEST = 200;
    private final Map<Q, A> answers = new ConcurrentHashMap<>();
    private final int most;
    private final Function<Q, A> work;

    /** @param work must always give the same answer to the same question */
    public KnownAnswers(int most, Function<Q, A> work) {
        this.most = most;
        this.work = work;
    }

    public A of(Q question) {
        A known = answers.get(question);
        if (known != null) {
            return known;
        }
        A answer = work.apply(question);
        if (!(question instanceof CharSequence text) || text.length() < LONGEST) {
            if (answers.size() >= most) {
                answers.clear();
            }
            answers.put(question, answer);
        }
        return answer;
    }
}
