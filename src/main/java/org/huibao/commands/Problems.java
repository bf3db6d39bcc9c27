package org.huibao.commands;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.huibao.campaigns.Loaded;
import org.huibao.campaigns.ProblemWording;
import org.huibao.vocabulary.Campaign;

/** Tells on standard error what is wrong in a campaign folder: file, line, cause and cure. */
final class Problems {
    private final Terminal terminal;
    private final Words words;

    Problems(Terminal terminal, Words words) {
        this.terminal = terminal;
        this.words = words;
    }

    Optional<Campaign> warned(Loaded.Ready ready) {
        ProblemWording wording = ProblemWording.in(words.locale());
        ready.warnings()
                .forEach(warning ->
                        terminal.err().println(words.of("campaign.warning", Map.of("what", wording.of(warning)))));
        return Optional.of(ready.campaign());
    }

    Optional<Campaign> told(Path folder, Loaded.Broken broken) {
        ProblemWording wording = ProblemWording.in(words.locale());
        terminal.err().println(words.of("campaign.broken", Map.of("folder", folder)));
        broken.problems().forEach(problem -> terminal.err().println("  " + wording.of(problem)));
        return Optional.empty();
    }
}
