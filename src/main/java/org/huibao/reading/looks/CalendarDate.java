package org.huibao.reading.looks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.huibao.reading.cells.Cell;
import org.jspecify.annotations.Nullable;

/** A number format that shows a serial day as a date or a time. */
public record CalendarDate(Appearances workbook, int id, String code, boolean from1904) implements Appearance {
    /** POI shows the quotes around 年, 月 and 日, which need none. */
    private static final Pattern QUOTED_WORD = Pattern.compile("\"([^\"a-zA-Z]*)\"");

    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    /** 9999-12-31, the last day that a spreadsheet shows. */
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);

    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    /** Excel believes that 1900-02-29 existed, so earlier days lie one off. */
    private static final int LEAP_DAY_THAT_NEVER_WAS = 60;

    @Override
    public Cell cell(BigDecimal number, Cell.@Nullable Formula formula) {
        if (number.signum() < 0 || number.compareTo(LAST) >= 0) {
            return Appearance.GENERAL.cell(number, formula);
        }
        String seen = workbook.show(
                number.doubleValue(), id, QUOTED_WORD.matcher(code).replaceAll("$1"));
        return new Cell(Cell.Kind.DATE, iso(number), number, seen, formula);
    }

    private String iso(BigDecimal number) {
        long seconds =
                number.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        long day = Math.floorDiv(seconds, SECONDS.longValueExact());
        LocalTime time = LocalTime.ofSecondOfDay(Math.floorMod(seconds, SECONDS.longValueExact()));
        if (day == LEAP_DAY_THAT_NEVER_WAS && !from1904) {
            return "1900-02-29";
        }
        if (day == 0 && number.signum() > 0) {
            return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
        }
        LocalDate date = date(day);
        return time.equals(LocalTime.MIDNIGHT)
                ? date.toString()
                : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.of(date, time));
    }

    private LocalDate date(long day) {
        if (from1904) {
            return EPOCH_1904.plusDays(day);
        }
        return EPOCH_1900.plusDays(day < LEAP_DAY_THAT_NEVER_WAS ? day + 1 : day);
    }

    /** The serial day of a date as ISO-8601, or null if the text is none. */
    public static @Nullable BigDecimal serial(String iso, boolean from1904) {
        try {
            LocalDateTime when = iso.contains("T")
                    ? LocalDateTime.parse(iso.endsWith("Z") ? iso.substring(0, iso.length() - 1) : iso)
                    : LocalDate.parse(iso).atStartOfDay();
            LocalDate epoch = from1904 ? EPOCH_1904 : EPOCH_1900;
            BigDecimal part = BigDecimal.valueOf(when.toLocalTime().toSecondOfDay())
                    .divide(SECONDS, 9, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            return BigDecimal.valueOf(when.toLocalDate().toEpochDay() - epoch.toEpochDay())
                    .add(part)
                    .stripTrailingZeros();
        } catch (java.time.DateTimeException odd) {
            return null;
        }
    }
}
