package org.huibao.commands;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: a whole campaign replayed, with a mail server of its own. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private final TownJar town;
    private final Terminal terminal;
    private final Clock clock;
    private final Words words;

    @Option(names = "--fast", descriptionKey = "option.fast")
    private boolean fast;

    @Option(names = "--stay", descriptionKey = "option.stay")
    private boolean stay;

    @Option(names = "--folder", paramLabel = "DIR", descriptionKey = "option.folder")
    private @Nullable Path folder;

    DemoCommand(TownJar town, Terminal terminal, Clock clock, Words words) {
        this.town = town;
        this.terminal = terminal;
        this.clock = clock;
        this.words = words;
    }

    @Override
    public Integer call() {
        Optional<Playing> playing = town.playing();
        if (playing.isEmpty()) {
            terminal.err().println(words.of("demo.no-town", Map.of("path", town.jar())));
            return Exit.USAGE;
        }
        return playing.get().play(terminal, clock, words.locale(), new Playing.Wish(fast, stay, folder));
    }
}
