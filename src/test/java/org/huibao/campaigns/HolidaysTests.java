package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.huibao.vocabulary.Forwarding.OnHoliday;
import org.junit.jupiter.api.Test;

/** The Spring Festival of 2023, as the State Council published it: off 21 to 27 January, worked on 28 and 29. */
class HolidaysTests {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Holidays holidays = HolidaysFile.read(Path.of("campaigns/holidays.csv"), MistakesFound.none());

    @Test
    void knows_days_off_worked_weekends_and_ordinary_weeks() {
        assertThat(holidays.isWorked(LocalDate.parse("2023-01-20"))).isTrue();
        assertThat(holidays.isWorked(LocalDate.parse("2023-01-23"))).isFalse();
        assertThat(holidays.isWorked(LocalDate.parse("2023-01-28"))).isTrue();
        assertThat(holidays.isWorked(LocalDate.parse("2023-01-29"))).isTrue();
        assertThat(holidays.isWorked(LocalDate.parse("2023-02-04"))).isFalse();
        assertThat(holidays.nameOf(LocalDate.parse("2023-01-23"))).isEqualTo("春节");
    }

    @Test
    void a_report_may_leave_as_planned_or_on_the_nearest_worked_day_at_the_same_time() {
        Instant planned = at("2023-01-25T09:00");
        Instant due = at("2023-01-10T18:00");

        assertThat(holidays.leaves(planned, due, OnHoliday.AS_PLANNED, ZONE)).isEqualTo(planned);
        assertThat(holidays.leaves(planned, due, OnHoliday.BEFORE, ZONE)).isEqualTo(at("2023-01-20T09:00"));
        assertThat(holidays.leaves(planned, due, OnHoliday.AFTER, ZONE)).isEqualTo(at("2023-01-28T09:00"));
    }

    @Test
    void a_report_never_leaves_before_its_units_are_due() {
        Instant planned = at("2023-01-25T09:00");

        assertThat(holidays.leaves(planned, at("2023-01-24T18:00"), OnHoliday.BEFORE, ZONE))
                .isEqualTo(planned);
    }

    @Test
    void a_worked_day_is_left_alone() {
        Instant planned = at("2023-01-28T09:00");

        assertThat(holidays.leaves(planned, at("2023-01-20T18:00"), OnHoliday.BEFORE, ZONE))
                .isEqualTo(planned);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
