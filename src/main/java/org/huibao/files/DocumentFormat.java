package org.huibao.files;

import java.util.Locale;
import java.util.Set;

/** A kind of file that carries tables. */
public enum DocumentFormat {
    XLSX("xlsx", Set.of("xlsx", "xltx", "et", "ett")),
    XLSM("xlsm", Set.of("xlsm", "xltm", "xlam")),
    XLS("xls", Set.of("xls", "xlt", "et", "ett")),
    ODS("ods", Set.of("ods", "ots", "fods")),
    XML_2003("xml", Set.of("xml")),
    HTML("html", Set.of("html", "htm", "xhtml", "mht", "mhtml")),
    DOCX("docx", Set.of("docx", "docm", "dotx", "wps")),
    DOC("doc", Set.of("doc", "dot", "wps")),
    CSV("csv", Set.of("csv", "tsv", "txt", "tab", "prn"));

    /** Endings of files that carry none, or none that is read. */
    private static final Set<String> OTHER_EXTENSIONS = Set.of(
            "pdf", "ofd", "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp", "ppt", "pptx", "rtf", "zip", "rar",
            "7z", "odt", "xlsb", "numbers");

    private final String word;
    private final Set<String> extensions;

    DocumentFormat(String word, Set<String> extensions) {
        this.word = word;
        this.extensions = extensions;
    }

    /** The word for it in findings. */
    public String word() {
        return word;
    }

    /** Whether the file's name claims to be another kind of file; a name that claims nothing does not. */
    public boolean isMisnamed(String file) {
        String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return file.indexOf('.') >= 0 && !extensions.contains(extension) && isKnown(extension);
    }

    private static boolean isKnown(String extension) {
        for (DocumentFormat carrier : values()) {
            if (carrier.extensions.contains(extension)) {
                return true;
            }
        }
        return OTHER_EXTENSIONS.contains(extension);
    }
}
