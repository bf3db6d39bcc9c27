package org.huibao.intake.archives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibao.intake.mime.MailBody;
import org.huibao.intake.mime.MimePieces;
import org.huibao.intake.mime.NoTable;
import org.huibao.intake.mime.OutlookMail;
import org.huibao.intake.parts.DistinctNames;
import org.huibao.intake.parts.Enclosures;
import org.huibao.intake.parts.Part;
import org.huibao.intake.parts.Scope;
import org.huibao.lexicon.OurWords;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Limit;

/** A raw mail: which of its pieces are documents, and which only lie beside them. */
final class MailUnpacking {
    /** Over all mails that lie in one, which nobody fills with so many by hand. */
    private static final int MOST_PIECES = 5 * MimePieces.MOST;

    private final Unpacking unpacking;
    private final String name;
    private final Scope scope;

    MailUnpacking(Unpacking unpacking, String name, Scope scope) {
        this.unpacking = unpacking;
        this.name = name;
        this.scope = scope;
    }

    /** A mail that Outlook has saved; one that cannot be opened is told as what it is. */
    List<Part> openSaved(byte[] file) {
        if (scope.mails() < 0) {
            return List.of(Unpacking.refused(name, FindingCode.UNSAFE_ARCHIVE));
        }
        return OutlookMail.pieces(file).map(this::open).orElseGet(() -> List.of(unpacking.plain(name, file)));
    }

    List<Part> open(byte[] raw) {
        if (scope.mails() < 0) {
            return List.of(Unpacking.refused(name, FindingCode.UNSAFE_ARCHIVE));
        }
        if (raw.length > unpacking.limits().mail()) {
            return List.of(
                    Unpacking.tooLarge(name, Limit.BYTES, unpacking.limits().mail()));
        }
        if (Scope.isOver() || scope.pieces().get() > MOST_PIECES) {
            return List.of(Unpacking.tooLarge(name, Limit.PIECES, MOST_PIECES));
        }
        MimePieces pieces = MimePieces.of(raw);
        scope.pieces().addAndGet(pieces.count());
        return open(pieces);
    }

    private List<Part> open(MimePieces pieces) {
        List<Part> parts = new ArrayList<>();
        DistinctNames names = new DistinctNames();
        for (MimePieces.Attached attached : pieces.attached()) {
            parts.addAll(taken(attached, name + "!" + names.distinct(attached.name())));
        }
        boolean tables = Enclosures.isAnyTable(parts);
        Optional<Part> body = body(pieces, names);
        body.ifPresent(parts::add);
        tables |= body.isPresent();
        List<Part> sorted = new ArrayList<>(beside(parts, pieces, tables));
        if (pieces.isEndless()) {
            sorted.add(Unpacking.tooLarge(name, Limit.PIECES, MimePieces.MOST));
        }
        return sorted.isEmpty() ? List.of(NoTable.of(pieces).refused(name)) : sorted;
    }

    private List<Part> taken(MimePieces.Attached attached, String called) {
        if (attached.fragment()) {
            return List.of(Unpacking.refused(called, FindingCode.TRUNCATED));
        }
        return attached.isMail()
                ? unpacking.openMail(called, attached.bytes(), scope.inMail())
                : unpacking.openFile(called, attached.bytes(), scope.inMail());
    }

    /** A table pasted into the text; beside one that is attached it mostly says the same. */
    private Optional<Part> body(MimePieces pieces, DistinctNames names) {
        return MailBody.tables(pieces.html(), pieces.subject(), pieces.answers())
                .map(html -> unpacking.plain(name + "!" + names.distinct(OurWords.BODY + ".html"), html));
    }

    /**
     * Pictures, scans and other things that are never tables are enclosures beside one. Without one, they are what was sent;
     * a logo of the mail's text, and what a machine has left, is so only where there is nothing else.
     */
    private static List<Part> beside(List<Part> parts, MimePieces pieces, boolean tables) {
        boolean others = parts.stream().anyMatch(part -> !isByTheWay(part, pieces));
        return parts.stream()
                .map(part -> tables && Enclosures.isNeverTable(part) || others && isByTheWay(part, pieces)
                        ? Enclosures.aside(part)
                        : part)
                .toList();
    }

    private static boolean isByTheWay(Part part, MimePieces pieces) {
        return Enclosures.isLeftover(part) || Enclosures.isPicture(part) && isLogo(part, pieces);
    }

    private static boolean isLogo(Part part, MimePieces pieces) {
        return part instanceof Part.Item item && pieces.isInline(item.bytes());
    }
}
