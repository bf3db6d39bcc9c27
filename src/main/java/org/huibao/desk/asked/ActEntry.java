package org.huibao.desk.asked;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.ZoneId;
import org.huibao.acts.Act;
import org.huibao.acts.Outcome;
import org.jspecify.annotations.Nullable;

/** An act as the interface answers it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActEntry(
        long act,
        @Nullable Integer version,
        @Nullable Long letterId,
        @Nullable String undoUntil) {

    /** @throws RequestRefused where it was not done */
    public static ActEntry of(Outcome outcome, ZoneId zone) {
        if (outcome instanceof Outcome.Refused refused) {
            throw switch (refused.reason()) {
                case UNKNOWN -> RequestRefused.notFound(refused.code(), refused.message());
                case CONFLICT -> RequestRefused.conflict(refused.code(), refused.message());
                case INCOMPLETE -> RequestRefused.badRequest(refused.code(), refused.message());
            };
        }
        Act act = ((Outcome.Done) outcome).act();
        return new ActEntry(act.id(), act.version(), act.letter(), Zones.textOrNull(act.undoUntil(), zone));
    }
}
