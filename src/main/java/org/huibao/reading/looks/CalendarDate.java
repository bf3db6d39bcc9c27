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
public record CalendarDate(DatePicture picture, boolean from1904) implements Appearance {
    /** Fractions of a second, which no date in a table needs, and a zone, which a spreadsheet does not know. */
    private static final Pattern BEYOND_SECONDS =
            Pattern.compile("(T\\d\\d:\\d\\d(?::\\d\\d)?)(?:[.,]\\d+)?(?:Z|[+-]\\d\\d:?\\d\\d)?$");

    private static final long SECONDS_A_DAY = 86_400;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(SECONDS_A_DAY);
    /** 9999-12-31, the last day that a spreadsheet shows. */
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);

    /** What a spreadsheet shows of a number that is no day. */
    private static final String NO_DAY = "#####";

    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    /** Excel believes that 1900-02-29 existed, so earlier days lie one off. */
    private static final int LEAP_DAY_THAT_NEVER_WAS = 60;

    @Override
    public Cell cell(BigDecimal number, Cell.@Nullable Formula formula) {
        if (number.signum() < 0 || number.compareTo(LAST) >= 0) {
            return new Cell(Cell.Kind.NUMBER, number.toPlainString(), number, NO_DAY, formula);
        }
        return new Cell(Cell.Kind.DATE, iso(number), number, picture.show(moment(seconds(number))), formula);
    }

    private static long seconds(BigDecimal number) {
        return number.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private LocalDateTime moment(long seconds) {
        return LocalDateTime.of(date(Math.floorDiv(seconds, SECONDS_A_DAY)), time(seconds));
    }

    private static LocalTime time(long seconds) {
        return LocalTime.ofSecondOfDay(Math.floorMod(seconds, SECONDS_A_DAY));
    }

    private String iso(BigDecimal number) {
        long seconds = seconds(number);
        long day = Math.floorDiv(seconds, SECONDS_A_DAY);
        LocalTime time = time(seconds);
        if (day == LEAP_DAY_THAT_NEVER_WAS && !from1904) {
            return "1900-02-29";
        }
        if (day == 0 && number.signum() > 0) {
            return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
        }
        return time.equals(LocalTime.MIDNIGHT)
                ? date(day).toString()
                : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment(seconds));
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
            String local = BEYOND_SECONDS.matcher(iso.strip()).replaceFirst("$1");
            LocalDateTime when = local.contains("T")
                    ? LocalDateTime.parse(local)
                    : LocalDate.parse(local).atStartOfDay();
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
