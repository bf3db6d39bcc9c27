package org.huibao.intake.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
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
    private Tnef() {}

    /** The attachments inside, or nothing where the envelope cannot be opened or holds none. */
    static Optional<List<MimePieces.Attached>> open(byte[] bytes) {
        List<MimePieces.Attached> attached = new ArrayList<>();
        try {
            for (Attachment attachment : new HMEFMessage(new ByteArrayInputStream(bytes)).getAttachments()) {
                byte[] contents = attachment.getContents();
                String name = name(attachment)
                        .orElseGet(() -> OurWords.ATTACHMENT + (attached.size() + 1) + FileKind.ending(contents));
                attached.add(new MimePieces.Attached(name, contents, false, false, false));
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
        return attached.isEmpty() ? Optional.empty() : Optional.of(attached);
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
