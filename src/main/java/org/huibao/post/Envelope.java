package org.huibao.post;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A frozen mail and to whom it still has to go.
 *
 * @param recipients those of the header, and for a report our own mailbox, whose copy proves that the server took it
 * @param mail the whole mail in ASCII with CRLF line ends
 */
record Envelope(String messageId, List<String> recipients, String mail) {
    Envelope {
        recipients = List.copyOf(recipients);
    }

    byte[] bytes() {
        return mail.getBytes(StandardCharsets.US_ASCII);
    }

    Envelope to(List<String> others) {
        return new Envelope(messageId, others, mail);
    }
}
