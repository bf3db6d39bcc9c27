package org.huibao.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: a whole campaign replayed, with a mail server of its own. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private final Playing playing;
    private final Terminal terminal;
    private final Words words;

    @Option(names = "--fast", descriptionKey = "option.fast")
    private boolean fast;

    @Option(names = "--folder", paramLabel = "DIR", descriptionKey = "option.folder")
    private @Nullable Path folder;

    DemoCommand(Playing playing, Terminal terminal, Words words) {
        this.playing = playing;
        this.terminal = terminal;
        this.words = words;
    }

    @Override
    public Integer call() {
        return playing.play(terminal, words.locale(), fast, folder);
    }
}
