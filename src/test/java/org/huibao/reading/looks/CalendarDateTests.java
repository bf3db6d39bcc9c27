package org.huibao.reading.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.huibao.reading.cells.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDateTests {
    private static Cell cell(String number, boolean from1904) {
        Appearances workbook = new Appearances(new int[] {200}, Map.of(200, "yyyy\"年\"m\"月\"d\"日\""), from1904);
        return workbook.of(0).cell(new BigDecimal(number), null);
    }

    @ParameterizedTest
    @CsvSource({
        "44927, 2023-01-01",
        "1, 1900-01-01",
        "59, 1900-02-28",
        "60, 1900-02-29",
        "61, 1900-03-01",
        "0.5, 12:00:00",
        "44927.75, 2023-01-01T18:00:00",
        "2958465, 9999-12-31"
    })
    void a_serial_day_is_a_date_as_excel_counts_them(String number, String iso) {
        Cell cell = cell(number, false);

        assertThat(cell.kind()).isEqualTo(Cell.Kind.DATE);
        assertThat(cell.text()).isEqualTo(iso);
        assertThat(cell.number()).isEqualByComparingTo(number);
    }

    @Test
    void some_workbooks_count_from_1904() {
        assertThat(cell("0", true).text()).isEqualTo("1904-01-01");
        assertThat(cell("60", true).text()).isEqualTo("1904-03-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-27.6", "2958466", "99999999"})
    void a_number_that_is_no_day_stays_a_number_that_nobody_can_see(String number) {
        assertThat(cell(number, false).kind()).isEqualTo(Cell.Kind.NUMBER);
        assertThat(cell(number, false).text()).isEqualTo(number);
        assertThat(cell(number, false).shown()).isEqualTo("#####");
    }

    @Test
    void what_a_person_sees_stands_beside_it() {
        assertThat(cell("44927", false).shown()).isEqualTo("2023年1月1日");
    }

    @ParameterizedTest
    @CsvSource({"2023-01-01, 44927", "2023-01-01T18:00:00, 44927.75", "2023-01-01T18:00:00Z, 44927.75"})
    void a_date_that_was_written_has_its_serial_day(String iso, BigDecimal serial) {
        assertThat(CalendarDate.serial(iso, false)).isEqualByComparingTo(serial);
        assertThat(CalendarDate.serial(iso, true)).isEqualByComparingTo(serial.subtract(new BigDecimal(1462)));
    }

    @Test
    void no_date_has_none() {
        assertThat(CalendarDate.serial("2023-02-29", false)).isNull();
        assertThat(CalendarDate.serial("soon", false)).isNull();
    }
}
