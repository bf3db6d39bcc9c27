package org.huibao.intake.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.MAPIRtfAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.datatypes.Types;
import org.huibao.files.FileKind;
import org.huibao.files.UnlabelledText;
import org.huibao.intake.parts.FileName;
import org.huibao.lexicon.OurWords;

/** Outlook's {@code winmail.dat}, an envelope of its own around the attachments. */
final class Tnef {
    private static final int DEEPEST = 5;
    private static final int INTERFACE = 16;
    private static final int ATTACHED_OBJECT = 0x3701;

    private Tnef() {}

    /**
     * What is in the envelope.
     *
     * @param html the mail's text
     */
    record Opened(List<MimePieces.Attached> attached, List<String> html) {}

    /** What is inside, or nothing where the envelope cannot be opened or holds nothing. */
    static Optional<Opened> open(byte[] bytes) {
        Opened opened = new Opened(new ArrayList<>(), new ArrayList<>());
        open(bytes, opened, DEEPEST);
        return opened.attached().isEmpty() && opened.html().isEmpty() ? Optional.empty() : Optional.of(opened);
    }

    private static void open(byte[] bytes, Opened opened, int deeper) {
        try {
            HMEFMessage message = new HMEFMessage(new ByteArrayInputStream(bytes));
            MAPIAttribute page = message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML);
            if (page != null) {
                opened.html().add(UnlabelledText.guess(page.getData()));
            } else if (message.getMessageMAPIAttribute(MAPIProperty.RTF_COMPRESSED) instanceof MAPIRtfAttribute rtf) {
                RtfBody.withTable(rtf.getDataString()).ifPresent(opened.attached()::add);
            }
            for (Attachment attachment : message.getAttachments()) {
                take(attachment, opened, deeper);
            }
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // what came before the damage is still the sender's
            return;
        }
    }

    private static void take(Attachment attachment, Opened opened, int deeper) {
        byte[] contents = contents(attachment);
        if (contents.length == 0 && name(attachment).isEmpty()) {
            return;
        }
        if (isEnvelope(contents)) {
            if (deeper > 0) {
                open(Arrays.copyOfRange(contents, INTERFACE, contents.length), opened, deeper - 1);
            }
            return;
        }
        String name = name(attachment)
                .orElseGet(() -> OurWords.ATTACHMENT + (opened.attached().size() + 1) + FileKind.ending(contents));
        opened.attached().add(new MimePieces.Attached(name, contents, false, false, false));
    }

    /** A file's own, or the object that an attached mail is. */
    private static byte[] contents(Attachment attachment) {
        TNEFAttribute data = attachment.getAttribute(TNEFProperty.ID_ATTACHDATA);
        MAPIAttribute object = attachment.getMAPIAttribute(MAPIProperty.get(ATTACHED_OBJECT));
        return data != null ? data.getData() : object != null ? object.getData() : new byte[0];
    }

    /** An attached mail is an envelope itself, behind the name of its kind. */
    private static boolean isEnvelope(byte[] contents) {
        return isAt(INTERFACE, contents);
    }

    /** Whether it is such an envelope, whatever it is called: renamed on their way, they still begin alike. */
    static boolean is(byte[] bytes) {
        return isAt(0, bytes);
    }

    private static boolean isAt(int at, byte[] contents) {
        return contents.length > at + 4
                && (contents[at] & 0xFF) == 0x78
                && (contents[at + 1] & 0xFF) == 0x9F
                && (contents[at + 2] & 0xFF) == 0x3E
                && (contents[at + 3] & 0xFF) == 0x22;
    }

    /** Names are UTF-16 or in the code page of the sender's Windows, which is not said. */
    private static Optional<String> name(Attachment attachment) {
        MAPIAttribute name = attachment.getMAPIAttribute(MAPIProperty.ATTACH_LONG_FILENAME);
        TNEFAttribute title = attachment.getAttribute(TNEFProperty.ID_ATTACHTITLE);
        String text = name != null ? text(name) : title != null ? UnlabelledText.guess(title.getData()) : "";
        return Optional.of(FileName.last(UnlabelledText.repaired(text))).filter(given -> !given.isEmpty());
    }

    private static String text(MAPIAttribute name) {
        return name.getType() == Types.UNICODE_STRING.getId()
                ? new String(name.getData(), StandardCharsets.UTF_16LE)
                : UnlabelledText.guess(name.getData());
    }
}
