package org.huibao.campaigns;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huibao.lexicon.OurWords;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;

/** The {@code rounds:} of {@code campaign.yaml}. */
final class RoundsSection {
    private static final Round DRAFT = new Round("1", OurWords.round("1"), null, null, null, null);

    private final Section campaign;
    private final ZoneId zone;
    private final MistakesFound mistakes;
    private final List<Written> written = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();

    RoundsSection(Section campaign, ZoneId zone) {
        this.campaign = campaign;
        this.zone = zone;
        this.mistakes = campaign.mistakes();
    }

    /** A round and the section that it was read from. */
    record Written(Round round, Section section) {}

    /** The rounds in the order of time; a campaign without any is a draft with a round 1. */
    List<Written> read() {
        campaign.sections("rounds", KnownKeys.ROUND.keys()).forEach(this::round);
        if (written.stream().noneMatch(each -> each.round().opens() == null)) {
            written.sort(Comparator.comparing(each -> opens(each.round())));
        }
        overlaps();
        return written.isEmpty() ? List.of(new Written(DRAFT, campaign)) : List.copyOf(written);
    }

    private static Instant opens(Round round) {
        Instant opens = round.opens();
        return opens == null ? Instant.MIN : opens;
    }

    private void round(Section section) {
        section.required("id").ifPresent(id -> {
            FolderName.check(section, id);
            Integer first = ids.putIfAbsent(id.value().toLowerCase(Locale.ROOT), id.line());
            if (first != null) {
                mistakes.error(id.line(), Mistake.ROUND_TWICE, "round", id.value(), "first", String.valueOf(first));
            }
            written.add(new Written(round(section, id.value()), section));
        });
    }

    private Round round(Section section, String id) {
        LocalTimes times = new LocalTimes(section, zone);
        Round round = new Round(
                id,
                section.text("title", id.matches("\\d+") ? OurWords.round(id) : id),
                section.textOrNull("period"),
                times.at("opens"),
                times.at("due"),
                times.at("forward"));
        order(section, id, "opens", round.opens(), "due", round.due());
        order(section, id, "due", round.due(), "forward", round.forward());
        if (round.isDraft() && (section.has("opens") || section.has("due") || section.has("forward"))) {
            incomplete(section, id);
        }
        return round;
    }

    private void incomplete(Section section, String id) {
        List<String> missing = List.of("opens", "due", "forward").stream()
                .filter(key -> !section.has(key))
                .toList();
        if (!missing.isEmpty()) {
            mistakes.warn(section.line(), Mistake.ROUND_INCOMPLETE, "round", id, "missing", String.join(", ", missing));
        }
    }

    private void order(
            Section section, String id, String one, @Nullable Instant earlier, String other, @Nullable Instant later) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            mistakes.error(section.line(other), Mistake.ROUND_BACKWARDS, "round", id, "earlier", one, "later", other);
        }
    }

    /** Two rounds may touch: the shared instant belongs to the earlier one, for which it is still on time. */
    private void overlaps() {
        for (int i = 0; i < written.size(); i++) {
            for (int j = 0; j < i; j++) {
                Round later = written.get(i).round();
                Round earlier = written.get(j).round();
                if (overlap(earlier, later)) {
                    int line = written.get(i).section().line("opens");
                    mistakes.error(line, Mistake.ROUND_OVERLAP, "round", later.id(), "other", earlier.id());
                }
            }
        }
    }

    private static boolean overlap(Round one, Round other) {
        Instant oneOpens = one.opens();
        Instant oneDue = one.due();
        Instant otherOpens = other.opens();
        Instant otherDue = other.due();
        return oneOpens != null
                && oneDue != null
                && otherOpens != null
                && otherDue != null
                && oneOpens.isBefore(otherDue)
                && otherOpens.isBefore(oneDue);
    }
}
