package org.huibao.files;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.huibao.vocabulary.UnreadFormat;

/** What bytes are, told by the first of them and, in a zip, by the names inside: never by a file's name. */
public enum FileKind {
    /** A package of Office Open XML: a workbook, a text, a presentation. */
    OFFICE(FirstBytes.ZIP, 0, UnreadFormat.ZIP, ".zip"),
    /** The parts of one without the list of what they are. */
    OFFICE_DAMAGED(FirstBytes.ZIP, 0, UnreadFormat.ZIP, ".zip"),
    OPEN_DOCUMENT(FirstBytes.ZIP, 0, UnreadFormat.ODT, ".ods"),
    /** GB/T 33190, in which Chinese offices seal and send what others send as PDF. */
    OFD(FirstBytes.ZIP, 0, UnreadFormat.OFD, ".ofd"),
    NUMBERS(FirstBytes.ZIP, 0, UnreadFormat.NUMBERS, ".numbers"),
    /** A zip that is not itself one document. */
    ARCHIVE(FirstBytes.ZIP, 0, UnreadFormat.ZIP, ".zip"),
    EMPTY_ARCHIVE("504b0506", 0, UnreadFormat.ZIP, ".zip"),
    OLE2("d0cf11e0a1b11ae1", 0, UnreadFormat.OLE2, ".xls"),
    PDF("25504446", 0, UnreadFormat.PDF, ".pdf"),
    PNG("89504e47", 0, UnreadFormat.PICTURE, ".png"),
    JPEG("ffd8ff", 0, UnreadFormat.PICTURE, ".jpg"),
    GIF("47494638", 0, UnreadFormat.PICTURE, ".gif"),
    BMP("424d", 0, UnreadFormat.PICTURE, ".bmp"),
    TIFF("49492a00", 0, UnreadFormat.PICTURE, ".tif"),
    TIFF_BIG("4d4d002a", 0, UnreadFormat.PICTURE, ".tif"),
    WEBP("57454250", 8, UnreadFormat.PICTURE, ".webp"),
    HEIC("66747970", 4, UnreadFormat.PICTURE, ".heic"),
    WMF("d7cdc69a", 0, UnreadFormat.PICTURE, ".wmf"),
    WMF_BARE("01000900", 0, UnreadFormat.PICTURE, ".wmf"),
    EMF("20454d46", 40, UnreadFormat.PICTURE, ".emf"),
    ICON("00000100", 0, UnreadFormat.PICTURE, ".ico"),
    PHOTOSHOP("38425053", 0, UnreadFormat.PICTURE, ".psd"),
    JPEG_2000("6a502020", 4, UnreadFormat.PICTURE, ".jp2"),
    SVG("", FirstWords.UNTOLD, UnreadFormat.PICTURE, ".svg"),
    /** What a Mac keeps of a file beside it. */
    APPLE_DOUBLE("00051607", 0, UnreadFormat.SYSTEM, ".bin"),
    APPLE_SINGLE("00051600", 0, UnreadFormat.SYSTEM, ".bin"),
    DS_STORE("0000000142756431", 0, UnreadFormat.SYSTEM, ".bin"),
    SHORTCUT("4c0000000114020000000000c0000000", 0, UnreadFormat.SHORTCUT, ".lnk"),
    SHORTCUT_TO_PAGE("", FirstWords.UNTOLD, UnreadFormat.SHORTCUT, ".url"),
    VISITING_CARD("", FirstWords.UNTOLD, UnreadFormat.CARD, ".vcf"),
    CALENDAR("", FirstWords.UNTOLD, UnreadFormat.CALENDAR, ".ics"),
    /** PKCS #7, and OpenPGP in letters. */
    SIGNATURE("", FirstWords.UNTOLD, UnreadFormat.SIGNATURE, ".p7s"),
    ENCRYPTED("", FirstWords.UNTOLD, UnreadFormat.ENCRYPTED, ".p7m"),
    OGG("4f676753", 0, UnreadFormat.MEDIA, ".ogg"),
    RIFF_WAVE("57415645", 8, UnreadFormat.MEDIA, ".wav"),
    RIFF_VIDEO("41564920", 8, UnreadFormat.MEDIA, ".avi"),
    MP3("494433", 0, UnreadFormat.MEDIA, ".mp3"),
    AMR("2321414d52", 0, UnreadFormat.MEDIA, ".amr"),
    MATROSKA("1a45dfa3", 0, UnreadFormat.MEDIA, ".mkv"),
    RAR("52617221", 0, UnreadFormat.RAR, ".rar"),
    SEVEN_ZIP("377abcaf271c", 0, UnreadFormat.SEVEN_ZIP, ".7z"),
    GZIP("1f8b08", 0, UnreadFormat.GZIP, ".gz"),
    BZIP("425a68", 0, UnreadFormat.BZIP, ".bz2"),
    XZ("fd377a585a", 0, UnreadFormat.XZ, ".xz"),
    RTF("7b5c727466", 0, UnreadFormat.RTF, ".rtf"),
    BIFF_8_BARE("0908100000", 0, UnreadFormat.XLS_BARE, ".xls"),
    BIFF_5_BARE("0908080000", 0, UnreadFormat.XLS_95, ".xls"),
    BIFF_4("09040600", 0, UnreadFormat.XLS_95, ".xls"),
    BIFF_3("09020600", 0, UnreadFormat.XLS_95, ".xls"),
    BIFF_2("09000400", 0, UnreadFormat.XLS_95, ".xls"),
    /** What gives nothing away by its first bytes, as texts do. */
    UNMARKED("", 0, UnreadFormat.UNKNOWN, ".bin");

    private static final List<String> OFFICE_PARTS = List.of("xl/workbook.xml", TextDocument.PART, "content.xml");

    private static final Set<UnreadFormat> NEVER_TABLES = EnumSet.of(
            UnreadFormat.PICTURE,
            UnreadFormat.PDF,
            UnreadFormat.OFD,
            UnreadFormat.SYSTEM,
            UnreadFormat.SHORTCUT,
            UnreadFormat.CARD,
            UnreadFormat.CALENDAR,
            UnreadFormat.SIGNATURE,
            UnreadFormat.MEDIA);

    /** One character for each byte. */
    private final String mark;

    private final int at;
    private final UnreadFormat unsupported;
    private final String ending;

    FileKind(String mark, int at, UnreadFormat unsupported, String ending) {
        this.mark = new String(HexFormat.of().parseHex(mark), StandardCharsets.ISO_8859_1);
        this.at = at;
        this.unsupported = unsupported;
        this.ending = ending;
    }

    public static FileKind of(byte[] bytes) {
        for (FileKind kind : values()) {
            if (kind.marks(bytes)) {
                return kind == OFFICE ? ofPackage(bytes) : kind == UNMARKED ? FirstWords.kind(bytes) : kind;
            }
        }
        return UNMARKED;
    }

    private boolean marks(byte[] bytes) {
        if (at == FirstWords.UNTOLD || bytes.length < at + mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((bytes[at + i] & 0xFF) != mark.charAt(i)) {
                return false;
            }
        }
        return this != BMP || FirstBytes.isBitmap(bytes);
    }

    /** A zip whose directory is cut off is told by what can be seen of its beginning. */
    private static FileKind ofPackage(byte[] bytes) {
        List<String> names = ZipDirectory.names(bytes);
        if (!names.isEmpty()) {
            return ofPackage(names);
        }
        return FirstBytes.contain(bytes, "[Content_Types].xml")
                ? OFFICE
                : FirstBytes.isOpenDocument(bytes) ? OPEN_DOCUMENT : ARCHIVE;
    }

    /**
     * A zip by the names of its own parts: an archive may hold other documents with their names unpacked.
     *
     * @param names by {@link ZipMember#key}
     */
    public static FileKind ofPackage(Collection<String> names) {
        if (names.contains("[content_types].xml")) {
            return OFFICE;
        }
        if (names.contains("content.xml") && (names.contains("mimetype") || names.contains("meta-inf/manifest.xml"))) {
            return OPEN_DOCUMENT;
        }
        if (names.contains("ofd.xml")) {
            return OFD;
        }
        if (names.contains("index/document.iwa")) {
            return NUMBERS;
        }
        return OFFICE_PARTS.stream().anyMatch(names::contains) ? OFFICE_DAMAGED : ARCHIVE;
    }

    /** Whether it is a zip with something in it, whatever that makes of it. */
    public boolean isPackage() {
        return compareTo(ARCHIVE) <= 0;
    }

    /** What holds other files, none of which is the one that was sent. */
    public boolean isArchive() {
        return this == ARCHIVE || this == EMPTY_ARCHIVE;
    }

    /** A picture or a scan, which no program should read figures from. */
    public boolean isPicture() {
        return this == PDF || this == OFD || unsupported == UnreadFormat.PICTURE;
    }

    /** What is no table itself and hides none: beside a table it has nothing to say. */
    public boolean isNeverTable() {
        return NEVER_TABLES.contains(unsupported);
    }

    /** Whether it is a document or an archive by its first bytes, and no text. */
    public boolean isFile() {
        return isPackage() || isArchive() || this == OLE2 || unsupported == UnreadFormat.RAR;
    }

    /** What it is in findings, where it holds no table that could be read. */
    public UnreadFormat unsupported() {
        return unsupported;
    }

    /** Whether a table may be had from these bytes; only reading knows for certain. */
    public static boolean mayHoldTable(byte[] bytes) {
        FileKind kind = of(bytes);
        return switch (kind) {
            case OPEN_DOCUMENT -> true;
            case OFFICE, OFFICE_DAMAGED ->
                holds(bytes, "xl/workbook") || (holds(bytes, "word/document") && TextDocument.mayHoldTable(bytes));
            case OLE2 ->
                FirstBytes.contain(bytes, FirstBytes.wide("Workbook"))
                        || FirstBytes.contain(bytes, FirstBytes.wide("Book"));
            case UNMARKED -> FirstBytes.isTabular(bytes);
            default -> false;
        };
    }

    /** Whether Outlook has saved a mail so. */
    public static boolean isOutlookMail(byte[] bytes) {
        return of(bytes) == OLE2 && FirstBytes.contain(bytes, FirstBytes.wide("__properties_version1.0"));
    }

    /** The usual ending for a file that came without a name. */
    public static String ending(byte[] bytes) {
        FileKind kind = of(bytes);
        return switch (kind) {
            case OFFICE, OFFICE_DAMAGED ->
                holds(bytes, "xl/workbook") ? ".xlsx" : holds(bytes, "word/document") ? ".docx" : kind.ending;
            case OPEN_DOCUMENT -> FirstBytes.isOpenDocumentText(bytes) ? ".odt" : kind.ending;
            case UNMARKED -> FirstBytes.isPage(bytes) ? ".html" : FirstBytes.isTabular(bytes) ? ".csv" : kind.ending;
            default -> kind.ending;
        };
    }

    private static boolean holds(byte[] zip, String part) {
        List<String> names = ZipDirectory.names(zip);
        return names.isEmpty() ? FirstBytes.contain(zip, part) : names.stream().anyMatch(name -> name.startsWith(part));
    }
}
