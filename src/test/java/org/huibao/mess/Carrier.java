package org.huibao.mess;

/** What a table travels in. */
enum Carrier {
    XLSX(".xlsx"),
    XLS(".xls"),
    CSV(".csv"),
    GBK_CSV(".csv"),
    HTML(".html");

    private final String ending;

    Carrier(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    boolean isWorkbook() {
        return this == XLSX || this == XLS;
    }
}
