package org.huibao.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A campaign folder as it is shown.
 *
 * @param title null, and so is the zone, where the folder never could be read
 * @param state {@code active}, {@code draft}, {@code last-good} (the folder is broken now) or {@code broken}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CampaignEntry(
        String id,
        @Nullable String title,
        @Nullable String zone,
        String state,
        List<RoundEntry> rounds,
        List<ProblemEntry> problems) {

    /** A round without its figures; a draft's has no times. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RoundEntry(
            String id,
            String title,
            @Nullable String opens,
            @Nullable String due,
            @Nullable String forward,
            String state) {}

    /** What is wrong with the folder, or worth a look. */
    record ProblemEntry(
            String file, int line, String code, String severity, Map<String, String> arguments, String message) {}
}
