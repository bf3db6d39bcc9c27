package org.huibao.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.campaigns.Loaded;
import org.huibao.campaigns.Problem;
import org.huibao.vocabulary.Campaign;

/** Tells on standard error what is wrong in a campaign folder: file, line, cause and cure. */
final class Problems {
    private final Terminal terminal;
    private final Words words;

    Problems(Terminal terminal, Words words) {
        this.terminal = terminal;
        this.words = words;
    }

    Optional<Campaign> warned(Path folder, Loaded.Ready ready) {
        tell("campaign.warning", folder, ready.warnings());
        return Optional.of(ready.campaign());
    }

    Optional<Campaign> told(Path folder, Loaded.Broken broken) {
        terminal.err().println(words.of("campaign.broken", Map.of("folder", folder)));
        tell("campaign.problem", folder, broken.problems());
        return Optional.empty();
    }

    private void tell(String key, Path folder, List<Problem> problems) {
        for (Problem problem : problems) {
            terminal.err().println(words.of(key, Map.of("where", where(folder, problem), "what", sentence(problem))));
        }
    }

    /** The cause, and how to mend it, from the bundle of the room that finds the mistakes. */
    private String sentence(Problem problem) {
        Words bundle = Words.in("messages.campaigns", words.locale());
        return bundle.of(problem.code(), problem.arguments()) + " "
                + bundle.of(problem.code() + ".cure", problem.arguments());
    }

    private static String where(Path folder, Problem problem) {
        String file = folder.resolve(problem.file()).toString();
        return problem.line() == 0 ? file : file + ":" + problem.line();
    }
}
