package org.huibao.demo;

import java.time.LocalDate;

/**
 * For what and when a table is filled in.
 *
 * @param round the round's title, for instance 第一次
 */
record MadeOccasion(String round, LocalDate day) {
    String written() {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
