package org.huibao.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What files without a mark of their own say of themselves in their first words, or in their first elements. */
final class FirstWords {
    /** In place of where a mark stands: the kind has none. */
    static final int UNTOLD = -1;

    private static final int HEAD = 2048;
    /** A reader of PDF looks for its mark in so many bytes. */
    private static final int BEFORE_PDF = 1024;

    private static final int DER_SEQUENCE = 0x30;
    private static final int DER_HEAD = 32;
    private static final String SIGNED_DATA = "\u002a\u0086\u0048\u0086\u00f7\r\u0001\u0007\u0002";
    private static final String ENVELOPED_DATA = "\u002a\u0086\u0048\u0086\u00f7\r\u0001\u0007\u0003";

    private FirstWords() {}

    static FileKind kind(byte[] bytes) {
        String raw = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (!raw.isEmpty() && raw.charAt(0) == DER_SEQUENCE) {
            String begin = raw.substring(0, Math.min(raw.length(), DER_HEAD));
            if (begin.contains(SIGNED_DATA)) {
                return FileKind.SIGNATURE;
            }
            if (begin.contains(ENVELOPED_DATA)) {
                return FileKind.ENCRYPTED;
            }
        }
        if (raw.substring(0, Math.min(raw.length(), BEFORE_PDF)).contains("%PDF-")) {
            return FileKind.PDF;
        }
        return ofText(raw.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT));
    }

    private static FileKind ofText(String head) {
        if (head.startsWith("begin:vcard")) {
            return FileKind.VISITING_CARD;
        }
        if (head.startsWith("begin:vcalendar")) {
            return FileKind.CALENDAR;
        }
        if (head.startsWith("[internetshortcut]") || head.startsWith("[desktop entry]") || isPageOfMac(head)) {
            return FileKind.SHORTCUT_TO_PAGE;
        }
        if (head.startsWith("-----begin pgp signature")) {
            return FileKind.SIGNATURE;
        }
        if (head.startsWith("-----begin pgp message")) {
            return FileKind.ENCRYPTED;
        }
        return isDrawing(head) ? FileKind.SVG : FileKind.UNMARKED;
    }

    private static boolean isPageOfMac(String head) {
        return head.startsWith("<?xml") && head.contains("<plist") && head.contains("<key>url</key>");
    }

    /** A page may hold drawings; a drawing begins with itself. */
    private static boolean isDrawing(String head) {
        int drawing = head.indexOf("<svg");
        return drawing == 0
                || drawing > 0
                        && (head.startsWith("<?xml") || head.startsWith("<!doctype svg") || head.startsWith("<!--"))
                        && !head.substring(0, drawing).contains("<html");
    }
}
