package org.huibao.reply;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.huibao.campaigns.InForce;
import org.huibao.fixtures.HandClock;
import org.huibao.judging.InJudgement;
import org.huibao.ledger.Office;
import org.huibao.ledger.RecordedDocument;
import org.huibao.post.Letter;
import org.huibao.post.PostOffice;
import org.huibao.reading.Reading;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.reply.ReplySettings.AnswerUnknown;
import org.huibao.rounds.BeforeOurTime;
import org.huibao.rounds.FirstLoads;
import org.huibao.vocabulary.Campaign;

/** An office that answers what comes in, and asks units again when the round as a whole does. */
final class Answering {
    final Office office;
    final PostOffice letters;
    private final Reply reply;

    Answering(Office office, HandClock clock, Path folder, List<Campaign> inForce) {
        this.office = office;
        this.letters = new PostOffice(office.store, clock, folder, PostOffice.settings(0));
        InForce campaigns = () -> inForce;
        BeforeOurTime longAgo = new BeforeOurTime(
                campaigns, new FirstLoads(office.store.jdbc(), office.store.transaction(), office.journal, clock));
        AnswerMemory memory =
                new AnswerMemory(RoundMemory.NONE, office.standings, longAgo, letters.bounces, office.lookedAt());
        this.reply = new Reply(
                letters.post,
                office.arrivals,
                campaigns,
                memory,
                new Strangers(new ReplySettings(AnswerUnknown.NEVER), campaigns, longAgo, clock),
                new WordsOnly(
                        letters.post, campaigns, office.standings, letters.archive, office.unitWords, office.journal),
                new ByStaff(office.standings, memory),
                new AnswerLetters(
                        memory,
                        new MarkedTable(letters.archive, new Reading()),
                        new Restraint(letters.post, letters.archive, clock)),
                new Restraint(letters.post, letters.archive, clock),
                office.store.transaction());
        office.askedAgain = new AskingAgain(letters.post, office.arrivals, memory);
    }

    void answer(InJudgement<RecordedDocument> recorded) {
        reply.answer(recorded);
    }

    /** What the letter says, below the message that it answers. */
    String text(Letter letter) {
        String mail = office.store
                .jdbc()
                .sql("SELECT mail FROM letters WHERE id = ?")
                .param(letter.id())
                .query(String.class)
                .single();
        try {
            MimeMessage message = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII)));
            Object content = message.getContent();
            Object words = content instanceof MimeMultipart parts
                    ? parts.getBodyPart(0).getContent()
                    : content;
            return "In-Reply-To: " + message.getHeader("In-Reply-To", " ") + "\n" + words;
        } catch (MessagingException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** All letters, the first one first. */
    List<Letter> written() {
        return letters.post.newest(Long.MAX_VALUE, 100_000).stream()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .toList();
    }
}
