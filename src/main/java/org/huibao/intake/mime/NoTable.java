package org.huibao.intake.mime;

import java.util.List;
import org.huibao.intake.parts.Part;
import org.huibao.lexicon.MailWords;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Tableless;

/** A mail in which nothing is attached and nothing is tabled: what it holds instead decides what its sender is told. */
public enum NoTable {
    /** Words. */
    WORDS(Tableless.WORDS),
    /** The address of a file in some cloud; it passes away, and it is never opened. */
    LINK(Tableless.LINK),
    /** The address of a table that lies on the web, where anybody may change it; it is never opened. */
    ONLINE(Tableless.ONLINE),
    /** An invitation to a meeting, to which nobody here has to say anything. */
    INVITATION(Tableless.INVITATION);

    private final Tableless instead;

    NoTable(Tableless instead) {
        this.instead = instead;
    }

    public static NoTable of(MimePieces pieces) {
        if (pieces.texts().anyMatch(text -> MailWords.CLOUD.matches(text))) {
            return LINK;
        }
        if (pieces.texts().anyMatch(text -> MailWords.ONLINE.matches(text))) {
            return ONLINE;
        }
        return pieces.isInvitation() ? INVITATION : WORDS;
    }

    public Part.Refused refused(String mail) {
        return new Part.Refused(
                mail, Finding.of(FindingCode.NOT_A_TABLE).as(instead).ofFile(mail));
    }

    /** Whether the part stands for a whole mail that holds this and no more. */
    public boolean isAllIn(List<Part> parts) {
        return parts.size() == 1
                && parts.get(0) instanceof Part.Refused refused
                && refused.why().which() == instead;
    }
}
