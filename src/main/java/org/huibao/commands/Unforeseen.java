package org.huibao.commands;

import java.io.IOException;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What is said when a command cannot go on: a folder that cannot be written, or a fault of the program's own. */
final class Unforeseen implements IExecutionExceptionHandler {
    private final Words words;

    Unforeseen(Words words) {
        this.words = words;
    }

    @Override
    public int handleExecutionException(Exception trouble, CommandLine command, ParseResult arguments) {
        String key = trouble instanceof IOException || trouble instanceof java.io.UncheckedIOException
                ? "trouble.files"
                : "trouble.unforeseen";
        command.getErr().println(words.of(key, Map.of("what", String.valueOf(trouble))));
        if (key.equals("trouble.unforeseen")) {
            trouble.printStackTrace(command.getErr());
        }
        return Exit.USAGE;
    }
}
