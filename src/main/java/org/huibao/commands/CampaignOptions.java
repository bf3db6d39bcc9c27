package org.huibao.commands;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huibao.campaigns.CampaignFolder;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which campaign, and which of its rounds, a command works for. */
final class CampaignOptions {
    @Option(names = "--campaign", required = true, paramLabel = "DIR", descriptionKey = "option.campaign")
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private Path folder;

    @Option(names = "--round", paramLabel = "ID", descriptionKey = "option.round")
    private @Nullable String round;

    /** The task, or nothing after it was said on standard error why there is none. */
    Optional<Task> task(@Nullable String unit, Terminal terminal, Words words) {
        Problems problems = new Problems(terminal, words);
        return new CampaignFolder(folder)
                .load()
                .<Optional<Campaign>>fold(ready -> problems.warned(ready), broken -> problems.told(folder, broken))
                .flatMap(campaign -> chosen(campaign, unit, terminal, words));
    }

    private Optional<Task> chosen(Campaign campaign, @Nullable String unit, Terminal terminal, Words words) {
        if (round != null && campaign.round(round).isEmpty()) {
            String known = campaign.rounds().stream().map(Round::id).collect(Collectors.joining(", "));
            terminal.err().println(words.of("campaign.no-round", Map.of("round", round, "known", known)));
            return Optional.empty();
        }
        Optional<ReportingUnit> named = unit == null ? Optional.empty() : byAnyName(campaign, unit);
        if (unit != null && named.isEmpty()) {
            terminal.err().println(words.of("campaign.no-unit", Map.of("unit", unit)));
            return Optional.empty();
        }
        return Optional.of(new Task(campaign, round, named.orElse(null)));
    }

    private static Optional<ReportingUnit> byAnyName(Campaign campaign, String name) {
        return campaign.roster()
                .named(name)
                .or(() -> campaign.roster().units().stream()
                        .filter(unit -> unit.aliases().contains(name))
                        .findFirst());
    }
}
