package org.huibao.post;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huibao.judging.Threads;
import org.huibao.lexicon.MailWords;
import org.huibao.recognition.whose.Conversation;
import org.huibao.recognition.whose.Conversation.Topic;
import org.springframework.stereotype.Component;

/**
 * Which of our letters a mail answers: the last one of its thread, and one whose subject it repeats, since many a program
 * answers without saying what.
 */
@Component
class Conversations implements Threads {
    /** Less than this is no subject of ours. */
    private static final int SHORTEST = 4;

    private static final int MOST_BEGINNINGS = 8;
    private static final int LONGEST = 500;

    private final Post post;
    private final Letters letters;

    Conversations(Post post, Letters letters) {
        this.post = post;
        this.letters = letters;
    }

    @Override
    public Conversation of(String references, String subject) {
        Set<Topic> topics = new HashSet<>();
        post.answeredBy(references).flatMap(Conversations::topic).ifPresent(topics::add);
        List<Letter> repeated = repeated(HeaderText.oneLine(subject));
        repeated.stream().flatMap(letter -> topic(letter).stream()).forEach(topics::add);
        return new Conversation(
                topics, repeated.stream().findFirst().map(Letter::subject).orElse(""));
    }

    private static Optional<Topic> topic(Letter letter) {
        String campaign = letter.campaign();
        String round = letter.round();
        return campaign == null || round == null ? Optional.empty() : Optional.of(new Topic(campaign, round));
    }

    /** The letters with the longest subject that stands in this one. */
    private List<Letter> repeated(String subject) {
        if (subject.length() > LONGEST) {
            return List.of();
        }
        List<Letter> found = letters.bySubject(beginnings(subject)).stream()
                .filter(letter -> subject.contains(letter.subject()))
                .toList();
        return found.stream()
                .map(Letter::subject)
                .max(Comparator.comparing(String::length))
                .map(longest -> found.stream()
                        .filter(letter -> letter.subject().equals(longest))
                        .toList())
                .orElse(List.of());
    }

    /** Every text with which a subject of ours may begin here: ours stand at the beginning, behind 回复： or with a bracket before them. */
    private static Set<String> beginnings(String subject) {
        Set<String> beginnings = new LinkedHashSet<>();
        for (int start : starts(subject)) {
            int longest = Math.min(Letters.BEGINNING, subject.length() - start);
            for (int length = SHORTEST; length <= longest; length++) {
                beginnings.add(subject.substring(start, start + length).strip());
            }
        }
        return beginnings;
    }

    private static List<Integer> starts(String subject) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = 1; at < subject.length() && starts.size() < MOST_BEGINNINGS; at++) {
            String before = subject.substring(0, at);
            boolean behind = MailWords.ANSWER.matches(before) || MailWords.FORWARD.matches(before);
            boolean bracket = "【[《".indexOf(subject.charAt(at)) >= 0;
            if (bracket || behind && isEndOfPrefix(before)) {
                starts.add(at);
            }
        }
        return starts;
    }

    private static boolean isEndOfPrefix(String before) {
        String end = before.stripTrailing();
        return end.endsWith(":") || end.endsWith("：");
    }
}
