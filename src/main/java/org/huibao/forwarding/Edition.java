package org.huibao.forwarding;

/**
 * Which one of a round's reports it is.
 *
 * @param revision counts them from 1
 * @param corrects whether an earlier one may have come to the bureau, so that this one is a 更正件
 */
record Edition(int revision, boolean corrects) {
    static final Edition FIRST = new Edition(1, false);

    /** The key of the words for the workbook's name. */
    String fileKey() {
        if (corrects) {
            return "report.file.revision";
        }
        return revision == 1 ? "report.file" : "report.file.again";
    }
}
