package org.huibao.recognition.whose;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibao.recognition.words.Legible;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;

/**
 * The conversation that a mail belongs to: which of our letters it answers, by its thread or by repeating a subject of ours.
 *
 * @param topics the rounds that those letters were about
 * @param repeated the part of the mail's subject that is one of ours, or empty
 */
public record Conversation(Set<Topic> topics, String repeated) {
    /** The mail answers none of our letters. */
    public static final Conversation NONE = new Conversation(Set.of(), "");

    public Conversation {
        topics = Set.copyOf(topics);
        repeated = Legible.of(repeated);
    }

    /** A round of a campaign, by their ids. */
    public record Topic(String campaign, String round) {}

    /** The rounds of this campaign that were spoken of. */
    Set<Round> rounds(Campaign campaign) {
        return topics.stream()
                .filter(topic -> topic.campaign().equals(campaign.id()))
                .map(topic -> campaign.round(topic.round()).orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the sender wrote into the subject besides repeating ours. */
    String ownWords(String subject) {
        return repeated.isEmpty() ? subject : subject.replace(repeated, " ");
    }
}
