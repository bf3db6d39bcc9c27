package org.huibao.intake.mime;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * What an S/MIME signature holds where mail and signature are one piece (RFC 8551, 3.5.2). Nobody's signature is verified:
 * what counts is what the mailbox says of the sender.
 */
final class SignedContent {
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int VERSION = 0x02;
    private static final int IDENTIFIER = 0x06;
    private static final int EXPLICIT = 0xA0;
    private static final int OCTETS = 0x04;
    private static final int OCTETS_IN_PIECES = 0x24;
    private static final int DEEPEST = 8;

    private final byte[] der;
    private int at;

    private SignedContent(byte[] der) {
        this.der = der;
    }

    /** The mail within, or nothing where the signature lies beside what it signs, or is broken. */
    static Optional<byte[]> of(byte[] der) {
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            new SignedContent(der).read(content);
            return content.size() == 0 ? Optional.empty() : Optional.of(content.toByteArray());
        } catch (IndexOutOfBoundsException cut) {
            return Optional.empty();
        }
    }

    /** ContentInfo { id, [0] SignedData { version, algorithms, ContentInfo { id, [0] octets } … } }. */
    private void read(ByteArrayOutputStream content) {
        enter(SEQUENCE);
        skip(IDENTIFIER);
        enter(EXPLICIT);
        enter(SEQUENCE);
        skip(VERSION);
        skip(SET);
        enter(SEQUENCE);
        skip(IDENTIFIER);
        if (tag() == EXPLICIT) {
            enter(EXPLICIT);
            octets(content, 0);
        }
    }

    private int tag() {
        return der[at] & 0xFF;
    }

    /** Steps over tag and length to what is within; its length, or -1 where only a mark ends it. */
    private int enter(int expected) {
        if (tag() != expected) {
            throw new IndexOutOfBoundsException("another tag at " + at);
        }
        at++;
        return length();
    }

    private int length() {
        int first = der[at++] & 0xFF;
        if (first == 0x80) {
            return -1;
        }
        int length = first;
        if (first > 0x80) {
            length = 0;
            for (int i = 0; i < (first & 0x7F); i++) {
                length = length << 8 | der[at++] & 0xFF;
            }
        }
        if (length < 0) {
            throw new IndexOutOfBoundsException("no such length");
        }
        return length;
    }

    private void skip(int expected) {
        int length = enter(expected);
        if (length >= 0) {
            at = Math.addExact(at, length);
            return;
        }
        while (!isEnd()) {
            skip(tag());
        }
        at += 2;
    }

    private boolean isEnd() {
        return der[at] == 0 && der[at + 1] == 0;
    }

    private void octets(ByteArrayOutputStream content, int depth) {
        if (tag() == OCTETS) {
            int length = enter(OCTETS);
            int end = Math.min(der.length, Math.addExact(at, Math.max(length, 0)));
            content.write(der, at, end - at);
            at = end;
            return;
        }
        int length = enter(OCTETS_IN_PIECES);
        int end = length < 0 ? der.length : Math.min(der.length, Math.addExact(at, length));
        while (at < end && !(length < 0 && isEnd()) && depth < DEEPEST) {
            octets(content, depth + 1);
        }
        at += length < 0 ? 2 : 0;
    }
}
