package org.huibao.mess;

/** What a table travels in. */
enum Carrier {
    XLSX(".xlsx"),
    XLS(".xls"),
    CSV(".csv"),
    GBK_CSV(".csv"),
    HTML(".html"),
    DOCX(".docx"),
    ODS(".ods"),
    XML_2003(".xml");

    private final String ending;

    Carrier(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    /** Whether it knows several sheets, and rows, columns and sheets that are hidden. */
    boolean isWorkbook() {
        return hasFormats() || this == ODS || this == XML_2003;
    }

    /** Whether it knows rows that nobody sees. */
    boolean hidesRows() {
        return isWorkbook() || this == HTML;
    }

    /** Whether we write it with number formats and formulas. */
    boolean hasFormats() {
        return this == XLSX || this == XLS;
    }

    boolean hasMerges() {
        return this != CSV && this != GBK_CSV;
    }
}
