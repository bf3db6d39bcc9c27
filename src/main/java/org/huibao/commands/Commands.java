package org.huibao.commands;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;

/** The command line of {@code bin/huibao}. */
public final class Commands {
    private static final Set<String> ASKING = Set.of("-h", "--help", "-V", "--version");
    private static final String SERVE = "serve";

    private final Terminal terminal;
    private final Clock clock;
    private final Serving serving;
    private final OperatorBook.Opening operators;

    public Commands(Terminal terminal, Clock clock, Serving serving, OperatorBook.Opening operators) {
        this.terminal = terminal;
        this.clock = clock;
        this.serving = serving;
        this.operators = operators;
    }

    /** Runs one command and returns the process's exit code: 0, 1 or 2, see {@link Exit}. */
    public int run(String... arguments) {
        Words words = Words.in(Language.of(arguments));
        CommandLine ofOperators =
                new CommandLine(new OperatorCommand(operators, terminal, words)).setUnmatchedArgumentsAllowed(true);
        CommandLine line = new CommandLine(new Root())
                .addSubcommand(new ServeCommand(serving, words))
                .addSubcommand(ofOperators)
                .addSubcommand(new DemoCommand(TownJar.ofTheProgram(), terminal, clock, words))
                .addSubcommand(new CheckCommand(terminal, clock, words))
                .addSubcommand(new ConsolidateCommand(terminal, clock, words))
                .addSubcommand(new FormCommand(terminal, clock, words))
                .setResourceBundle(words.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(new Complaint(words))
                .setExecutionExceptionHandler(new Unforeseen(words));
        int exit = line.execute(withDefaultCommand(arguments));
        terminal.out().flush();
        return exit;
    }

    /** Without a command, and unless only help is asked for, the service is meant. */
    private static String[] withDefaultCommand(String... arguments) {
        List<String> given = new ArrayList<>(Arrays.asList(arguments));
        boolean named = Language.without(given).stream().anyMatch(argument -> !argument.startsWith("-"));
        if (!named && given.stream().noneMatch(ASKING::contains)) {
            given.add(0, SERVE);
        }
        return given.toArray(String[]::new);
    }
}
