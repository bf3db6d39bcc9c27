package org.huibao.vocabulary;

/** A format in which no table is read. */
public enum UnreadFormat implements FindingCase {
    PDF("pdf", "pdf"),
    OFD("ofd", "ofd"),
    PICTURE("picture", "picture"),
    DOC("doc", "doc"),
    MSG("msg", "msg"),
    RAR("rar", UnreadFormat.ARCHIVE),
    SEVEN_ZIP("7z", UnreadFormat.ARCHIVE),
    GZIP("gz", UnreadFormat.ARCHIVE),
    BZIP("bz2", UnreadFormat.ARCHIVE),
    XZ("xz", UnreadFormat.ARCHIVE),
    XLS_95("xls-95", ""),
    XLS_BARE("xls-bare", ""),
    XLSB("xlsb", ""),
    ODT("odt", ""),
    PPTX("pptx", ""),
    PPT("ppt", ""),
    NUMBERS("numbers", ""),
    DIF("dif", ""),
    SLK("slk", ""),
    RTF("rtf", ""),
    OLE2("ole2", ""),
    ZIP("zip", ""),
    SIGNATURE("signature", UnreadFormat.NO_TABLE),
    CARD("card", UnreadFormat.NO_TABLE),
    CALENDAR("calendar", UnreadFormat.NO_TABLE),
    SYSTEM("system", UnreadFormat.NO_TABLE),
    MEDIA("media", UnreadFormat.NO_TABLE),
    SHORTCUT("shortcut", "shortcut"),
    ENCRYPTED("encrypted", "encrypted"),
    /** Bytes that say nothing of themselves. */
    UNKNOWN("binary", "");

    private static final String ARCHIVE = "archive";
    private static final String NO_TABLE = "no-table";

    private final String word;
    private final String sentence;

    UnreadFormat(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String argument() {
        return "format";
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
