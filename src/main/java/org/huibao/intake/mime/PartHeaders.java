package org.huibao.intake.mime;

import java.util.Locale;
import java.util.Optional;
import org.huibao.files.MimeSection;
import org.huibao.files.UnlabelledText;
import org.huibao.intake.parts.FileName;
import org.jspecify.annotations.Nullable;

/** What a MIME part says of itself. Types are believed for mail's own structure only, never for a document's format. */
final class PartHeaders {
    private static final String MAIL = "message/rfc822";

    private final String type;
    private final String disposition;
    private final Parameters typeParameters;
    private final Parameters dispositionParameters;
    private final boolean shown;
    private final @Nullable String name;

    /** @param digest whether it lies among mails, and is one where it does not say otherwise */
    PartHeaders(MimeSection part, boolean digest) {
        @Nullable String typeHeader = part.header("Content-Type").orElse(null);
        @Nullable String dispositionHeader = part.header("Content-Disposition").orElse(null);
        type = digest && typeHeader == null ? MAIL : word(typeHeader);
        disposition = word(dispositionHeader);
        typeParameters = new Parameters(typeHeader);
        dispositionParameters = new Parameters(dispositionHeader);
        shown = part.header("Content-ID").isPresent();
        name = dispositionParameters
                .get("filename")
                .or(() -> typeParameters.get("name"))
                .map(given -> FileName.last(UnlabelledText.repaired(given)))
                .filter(given -> !given.isEmpty())
                .orElse(null);
    }

    boolean isMultipart() {
        return type.startsWith("multipart/");
    }

    boolean isMail() {
        return type.equals(MAIL) || type.equals("message/global");
    }

    /** A collection of mails. */
    boolean isDigest() {
        return type.equals("multipart/digest");
    }

    /** A signature around what it signs, or one that does not say whether it is. */
    boolean mayBeSigned() {
        return type.equals("application/pkcs7-mime")
                || type.equals("application/x-pkcs7-mime")
                || name().map(name -> name.toLowerCase(Locale.ROOT).endsWith(".p7m"))
                        .orElse(false);
    }

    /** A part of a mail that was cut up on its way, or the address of one that lies elsewhere: never put together, never fetched. */
    boolean isFragment() {
        return type.equals("message/partial") || type.equals("message/external-body");
    }

    boolean isTnef() {
        return type.equals("application/ms-tnef")
                || type.equals("application/vnd.ms-tnef")
                || name().map(name -> name.equalsIgnoreCase("winmail.dat")).orElse(false);
    }

    boolean isHtml() {
        return type.equals("text/html");
    }

    boolean isText() {
        return type.isEmpty() || type.equals("text/plain") || isHtml() || type.equals("text/enriched");
    }

    boolean isCalendar() {
        return type.equals("text/calendar");
    }

    /** The mail's own text, signatures and reports that mail programs add: nothing that somebody attached. */
    boolean isBody() {
        boolean machinery = isCalendar()
                || type.equals("application/pkcs7-signature")
                || type.equals("application/x-pkcs7-signature")
                || type.equals("application/pgp-signature")
                || type.equals("application/pgp-encrypted")
                || type.equals("message/delivery-status")
                || type.equals("message/disposition-notification")
                || type.equals("text/rfc822-headers");
        return machinery || (isText() && !disposition.equals("attachment") && name().isEmpty());
    }

    boolean isNamedAsTable() {
        return name().filter(FileName::isOfTable).isPresent();
    }

    boolean isInline() {
        return disposition.equals("inline") || (shown && !disposition.equals("attachment"));
    }

    String charset() {
        return typeParameters.get("charset").orElse("");
    }

    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    private static String word(@Nullable String header) {
        return header == null ? "" : header.split("[;\\s]", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
