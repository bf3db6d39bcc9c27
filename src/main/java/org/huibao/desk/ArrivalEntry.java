package org.huibao.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An arrival as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArrivalEntry(
        long id,
        String channel,
        String name,
        @Nullable String sender,
        String sha256,
        String receivedAt,
        String state,
        @Nullable String reason,
        List<DocumentEntry> documents) {

    /** A document of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DocumentEntry(
            long id,
            String name,
            String sha256,
            String state,
            @Nullable String reason,
            List<SubmissionEntry> submissions) {}

    /** A version that the document stands behind. */
    record SubmissionEntry(String campaign, String unit, String round, int version) {}
}
