package org.huibao.judging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huibao.intake.archives.Unpacking;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.arrivals.Channel;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.Sender;
import org.huibao.intake.arrivals.Senders;
import org.huibao.intake.mime.NoTable;
import org.huibao.intake.mime.OwnWords;
import org.huibao.intake.parts.Part;
import org.huibao.intake.settings.LimitSettings;
import org.huibao.judging.InJudgement.Carried;
import org.huibao.lexicon.MailWords;
import org.huibao.vocabulary.Limit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes arrivals apart into documents, the same ones every time. */
@Component
public class TakingApart {
    private static final String AUTOMATIC = "automatic";
    /** In place of what is too large to be read. */
    private static final byte[] UNREAD = {};

    private final Arrivals arrivals;
    private final Archive archive;
    private final Senders senders;
    private final Unpacking unpacking;

    TakingApart(Arrivals arrivals, Archive archive, Senders senders, LimitSettings limits) {
        this.unpacking = new Unpacking(limits.allowance());
        this.arrivals = arrivals;
        this.archive = archive;
        this.senders = senders;
    }

    /** What arrived, in pieces. */
    InJudgement<Course<Bytes>> open(Arrival arrival, InTime time) {
        Sender sender = senders.of(arrival);
        @Nullable String idle = idle(arrival, sender);
        if (idle != null) {
            return InJudgement.idle(arrival, sender, idle);
        }
        byte[] whole = bytes(arrival);
        String file = arrival.channel() == Channel.MAILBOX ? "" : arrival.name();
        List<Part> parts =
                time.spend(arrival, file, () -> parts(arrival, whole), late -> List.of(new Part.Refused(file, late)));
        @Nullable
        String without =
                withoutTable(arrival, parts, () -> time.spend(arrival, file, () -> OwnWords.of(whole), late -> ""));
        if (without != null) {
            return InJudgement.idle(arrival, sender, without);
        }
        return new InJudgement<>(arrival, sender, null, documents(arrival, whole, parts));
    }

    private @Nullable String idle(Arrival arrival, Sender sender) {
        return switch (sender.kind()) {
            case AUTOMATIC -> arrivals.reason(arrival).orElse(AUTOMATIC);
            case BUREAU -> "bureau";
            default -> arrival.channel() == Channel.MAILBOX && arrivals.isRepeated(arrival) ? "duplicate" : null;
        };
    }

    private byte[] bytes(Arrival arrival) {
        return arrivals.size(arrival) > unpacking.limits().mail() ? UNREAD : archive.bytes(arrival.sha256());
    }

    private List<Part> parts(Arrival arrival, byte[] bytes) {
        if (bytes == UNREAD) {
            return List.of(Unpacking.tooLarge(
                    arrival.name(), Limit.BYTES, unpacking.limits().mail()));
        }
        return arrival.channel() == Channel.MAILBOX
                ? unpacking.openMail("", bytes)
                : unpacking.open(arrival.name(), bytes);
    }

    /** A mere greeting is none: somebody may have forgotten the table below it. */
    private static boolean isThanks(String words) {
        return MailWords.ACKNOWLEDGEMENT.matches(words) && !MailWords.GREETING.matches(words);
    }

    /** Thanks, wherever they belong, and other words within a conversation need no table; an invitation never has one. */
    private @Nullable String withoutTable(Arrival arrival, List<Part> parts, Supplier<String> words) {
        if (arrival.channel() != Channel.MAILBOX) {
            return null;
        }
        if (arrival.automatic() && (NoTable.WORDS.isAllIn(parts) || NoTable.LINK.isAllIn(parts))) {
            return arrivals.reason(arrival).orElse(AUTOMATIC);
        }
        if (NoTable.INVITATION.isAllIn(parts)) {
            return "invitation";
        }
        boolean answers = !arrival.references().isEmpty();
        return NoTable.WORDS.isAllIn(parts) && (answers || isThanks(words.get())) ? "no-document" : null;
    }

    /** A file that is its own document was kept when it came, under a hash that is known. */
    private List<Carried<Course<Bytes>>> documents(Arrival arrival, byte[] whole, List<Part> parts) {
        Iterator<Archive.Kept> inside = archive.keep(parts.stream()
                        .flatMap(part -> part instanceof Part.Item item ? Stream.of(item.bytes()) : Stream.empty())
                        .filter(bytes -> bytes != whole)
                        .toList())
                .iterator();
        Archive.Kept itself = new Archive.Kept(arrival.sha256(), whole.length);
        List<Carried<Course<Bytes>>> documents = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Part part : parts) {
            documents.add(
                    part instanceof Part.Item item
                            ? document(arrival, item, item.bytes() == whole ? itself : inside.next(), seen)
                            : refused(arrival, (Part.Refused) part));
        }
        return documents;
    }

    private Carried<Course<Bytes>> document(Arrival arrival, Part.Item item, Archive.Kept kept, Set<String> seen) {
        @Nullable
        String aside =
                item.enclosure() ? InJudgement.ENCLOSURE : seen.add(kept.sha256()) ? null : InJudgement.DUPLICATE;
        return new Carried<>(
                Document.of(arrival, shown(arrival, item.name()), kept),
                aside == null
                        ? Course.going(() -> archive.bytes(kept.sha256()))
                        : Course.ended(JudgedDocument.aside(aside)));
    }

    private Carried<Course<Bytes>> refused(Arrival arrival, Part.Refused part) {
        Archive.Kept kept = isWhole(arrival, part)
                ? new Archive.Kept(arrival.sha256(), arrivals.size(arrival))
                : Archive.Kept.NOTHING;
        String name = shown(arrival, part.name());
        return new Carried<>(
                Document.of(arrival, name, kept),
                Course.ended(JudgedDocument.unreadable(
                        part.name().isEmpty() ? part.why() : part.why().ofFile(name))));
    }

    /** A file that is refused unopened is its own document; what lies in a mail or an archive has no bytes then. */
    private static boolean isWhole(Arrival arrival, Part part) {
        return arrival.channel() != Channel.MAILBOX && part.name().equals(arrival.name());
    }

    /** Inside a mail names are its attachments' own; a mail without any goes by its subject. */
    private static String shown(Arrival arrival, String name) {
        String inside = name.startsWith("!") ? name.substring(1) : name;
        return inside.isEmpty() ? arrival.name() : inside;
    }
}
