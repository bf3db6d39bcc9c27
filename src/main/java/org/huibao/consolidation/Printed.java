package org.huibao.consolidation;

/**
 * The words of a Chinese statistical table. They belong to the form and not to the reader's language: the office that
 * gets the table looks for just these, and so does its own program.
 */
final class Printed {
    static final String REPORTED_BY = "填报单位：";
    static final String NOTICE = "文号：";
    static final String UNIT_OF_MEASURE = "计量单位";
    static final String COLUMN_NUMBER = "甲";
    static final String TOTAL = "合计";
    static final String MISSING = "未报";
    static final String NIL = "零报告";
    static final String REMARK = "备注";
    /** The remark column's header where the form has a column 备注 of its own. */
    static final String STANDING = "报送情况";
    /** Printed tables set a subordinate row in by one ideographic space. */
    static final String INDENT = "　";

    static final String PAGES = "第 &P 页　共 &N 页";

    private Printed() {}
}
