package org.huibao.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** {@code serve}: the service itself. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    private final Serving serving;
    private final Words words;

    @Unmatched
    private final List<String> settings = new ArrayList<>();

    ServeCommand(Serving serving, Words words) {
        this.serving = serving;
        this.words = words;
    }

    @Override
    public Integer call() {
        return serving.serve(settings, words.locale());
    }
}
