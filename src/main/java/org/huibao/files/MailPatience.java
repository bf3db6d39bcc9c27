package org.huibao.files;

import jakarta.mail.util.StreamProvider;
import java.util.List;
import org.eclipse.angus.mail.util.MailStreamProvider;

/**
 * How patient the library is that takes mails apart. It reads this once, when the first of its classes is loaded, and from
 * the system only; whoever uses it asks for patience before.
 */
public final class MailPatience {
    private static final List<String> ON = List.of(
            "mail.mime.base64.ignoreerrors",
            "mail.mime.uudecode.ignoreerrors",
            "mail.mime.uudecode.ignoremissingbeginend",
            "mail.mime.ignoreunknownencoding");

    private MailPatience() {}

    /** From now on broken mails are read as far as they can be; asking again changes nothing. */
    public static void ask() {
        ON.forEach(property -> System.setProperty(property, "true"));
        System.setProperty("mail.mime.parameters.strict", "false");
        // else it looks for its own other half through all jars, several times a mail
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }
}
