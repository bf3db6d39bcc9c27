package org.huibao.intake.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.huibao.files.FileKind;
import org.huibao.files.UnlabelledText;
import org.huibao.intake.parts.FileName;
import org.huibao.lexicon.OurWords;
import org.jspecify.annotations.Nullable;

/** A mail that Outlook has saved as a file ({@code .msg}), in the pieces of any other mail. */
public final class OutlookMail {
    private static final int DEEPEST = 5;
    private static final int MOST = 500;

    private final List<String> html = new ArrayList<>();
    private final List<MimePieces.Attached> attached = new ArrayList<>();

    private OutlookMail() {}

    /** Nothing where the file cannot be opened. */
    public static Optional<MimePieces> pieces(byte[] bytes) {
        OutlookMail mail = new OutlookMail();
        try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes))) {
            message.setReturnNullOnMissingChunk(true);
            mail.take(message, DEEPEST);
            String subject = text(message.getSubject());
            return Optional.of(MimePieces.of(subject, false, mail.html, mail.attached));
        } catch (IOException | ChunkNotFoundException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private void take(MAPIMessage message, int deeper) throws ChunkNotFoundException, IOException {
        String page = page(message);
        if (page.isEmpty()) {
            RtfBody.withTable(message.getRtfBody()).ifPresent(attached::add);
        } else {
            html.add(page);
        }
        for (AttachmentChunks one : message.getAttachmentFiles()) {
            if (attached.size() < MOST) {
                take(one, deeper);
            }
        }
    }

    private void take(AttachmentChunks one, int deeper) throws ChunkNotFoundException, IOException {
        if (one.isEmbeddedMessage()) {
            if (deeper > 0) {
                MAPIMessage inner = one.getEmbeddedMessage();
                inner.setReturnNullOnMissingChunk(true);
                take(inner, deeper - 1);
            }
            return;
        }
        byte[] contents = one.getEmbeddedAttachmentObject();
        if (contents == null) {
            return;
        }
        String name = FileName.last(name(one));
        attached.add(new MimePieces.Attached(
                name.isEmpty() ? OurWords.ATTACHMENT + (attached.size() + 1) + FileKind.ending(contents) : name,
                contents,
                false,
                name.toLowerCase(java.util.Locale.ROOT).endsWith(".eml"),
                false));
    }

    private static String name(AttachmentChunks one) {
        if (one.getAttachLongFileName() != null) {
            return text(one.getAttachLongFileName().getValue());
        }
        return one.getAttachFileName() == null
                ? ""
                : text(one.getAttachFileName().getValue());
    }

    private static String page(MAPIMessage message) throws ChunkNotFoundException {
        ByteChunk raw = message.getMainChunks().getHtmlBodyChunkBinary();
        return raw == null ? text(message.getHtmlBody()) : UnlabelledText.guess(raw.getValue());
    }

    /** Texts of old mails are in the code page of the sender's Windows, which the library takes for Latin. */
    private static String text(@Nullable String text) {
        if (text == null) {
            return "";
        }
        boolean latin = text.chars().allMatch(character -> character < 0x100);
        boolean ascii = text.chars().allMatch(character -> character < 0x80);
        return latin && !ascii ? UnlabelledText.guess(text.getBytes(StandardCharsets.ISO_8859_1)) : text;
    }
}
