package org.huibao.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huibao.vocabulary.ReportingUnit;
import org.jspecify.annotations.Nullable;

/** The two ways by which a township's table comes to the county. */
final class TownPost {
    private final Town town;
    private final TownMail mail;
    private final Path inbox;

    TownPost(Town town, String office, DemoHome home) {
        this.town = town;
        this.mail = new TownMail(town.session(), office);
        this.inbox = home.inbox();
    }

    void mail(MadePaper paper, String subject, Instant now, @Nullable MimeMessage answers) {
        town.send(mail.of(paper, subject, now, answers));
    }

    /** A file appears in the folder at once, as it does when another file system's copy is renamed. */
    void drop(MadePaper paper) {
        try {
            Path coming = inbox.resolve(paper.file() + ".tmp");
            Files.write(coming, paper.bytes());
            Files.move(coming, inbox.resolve(paper.file()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cause) {
            throw new Failed("the clerk cannot put a file into " + inbox, cause);
        }
    }

    /** The letter in which the township's table was sent back. */
    Optional<MimeMessage> returned(ReportingUnit unit) {
        List<MimeMessage> mails = town.mailsOf(unit.emails().get(0));
        return mails.stream().filter(TownPost::isReturn).reduce((one, later) -> later);
    }

    private static boolean isReturn(MimeMessage letter) {
        try {
            return String.valueOf(letter.getSubject()).contains("退回") && letter.getHeader("In-Reply-To") != null;
        } catch (MessagingException cause) {
            throw new Failed("a letter of the service cannot be read", cause);
        }
    }
}
