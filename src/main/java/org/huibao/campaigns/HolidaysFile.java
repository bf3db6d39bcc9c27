package org.huibao.campaigns;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code holidays.csv} beside the campaign folders: days off and weekends that are worked. */
final class HolidaysFile {
    static final String NAME = "holidays.csv";

    private final MistakesFound mistakes;
    private final Map<LocalDate, Holidays.Day> days = new HashMap<>();

    private HolidaysFile(MistakesFound mistakes) {
        this.mistakes = mistakes;
    }

    /** The holidays; none where there is no such file. */
    static Holidays read(Path path, MistakesFound mistakes) {
        if (!Files.exists(path)) {
            return Holidays.NONE;
        }
        List<CsvFile.Row> rows = CsvFile.read(path, KnownKeys.HOLIDAY.keys(), Set.of("date", "day"), mistakes)
                .orElse(List.of());
        HolidaysFile file = new HolidaysFile(mistakes);
        rows.forEach(file::day);
        return new Holidays(file.days);
    }

    private void day(CsvFile.Row row) {
        String day = row.cell("day");
        if (!day.equals("off") && !day.equals("work")) {
            mistakes.error(row.line(), Mistake.BAD_DAY, "value", day);
        }
        try {
            LocalDate date = LocalDate.parse(row.cell("date"));
            if (days.putIfAbsent(date, new Holidays.Day(day.equals("off"), row.cell("name"))) != null) {
                mistakes.error(row.line(), Mistake.DAY_TWICE, "date", row.cell("date"));
            }
        } catch (DateTimeException notADate) {
            mistakes.error(row.line(), Mistake.BAD_DATE, "key", "date", "value", row.cell("date"), "zone", "");
        }
    }
}
