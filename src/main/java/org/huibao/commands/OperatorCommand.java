package org.huibao.commands;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.huibao.operators.Operator;
import org.huibao.operators.Operators.Outcome;
import org.huibao.operators.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** {@code operator}: who may work at the desk, also while the service runs. */
@Command(name = "operator")
final class OperatorCommand implements Runnable {
    private static final String WHO = "command line";

    private final OperatorBook.Opening opening;
    private final Terminal terminal;
    private final Words words;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    OperatorCommand(OperatorBook.Opening opening, Terminal terminal, Words words) {
        this.opening = opening;
        this.terminal = terminal;
        this.words = words;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "missing command");
    }

    /** Role names as they are written. */
    enum RoleWord {
        viewer,
        operator,
        approver,
        admin;

        Role role() {
            return Role.valueOf(name().toUpperCase(Locale.ROOT));
        }
    }

    @Command(name = "add")
    int add(
            @Parameters(paramLabel = "NAME", descriptionKey = "parameter.operator") String name,
            @Option(
                            names = "--role",
                            required = true,
                            paramLabel = "viewer|operator|approver|admin",
                            descriptionKey = "option.role")
                    RoleWord role) {
        return open(book -> {
            Outcome outcome = book.operators().add(name, role.role(), WHO);
            return outcome == Outcome.DONE ? invite(book, name) : refused(outcome, name);
        });
    }

    @Command(name = "reset")
    int reset(@Parameters(paramLabel = "NAME", descriptionKey = "parameter.operator") String name) {
        return open(book -> {
            Outcome outcome = book.operators().reset(name, WHO);
            return outcome == Outcome.DONE ? invite(book, name) : refused(outcome, name);
        });
    }

    @Command(name = "block")
    int block(@Parameters(paramLabel = "NAME", descriptionKey = "parameter.operator") String name) {
        return open(book -> told(book.operators().block(name, true, WHO), name, "operator.blocked"));
    }

    @Command(name = "unblock")
    int unblock(@Parameters(paramLabel = "NAME", descriptionKey = "parameter.operator") String name) {
        return open(book -> told(book.operators().block(name, false, WHO), name, "operator.unblocked"));
    }

    @Command(name = "list")
    int list() {
        return open(book -> {
            book.operators().all().forEach(this::print);
            return Exit.GOOD;
        });
    }

    /** What the command does not know itself are settings, as for the service. */
    private int open(ToIntFunction<OperatorBook> work) {
        ParseResult parsed = spec.commandLine().getParseResult();
        List<String> settings = parsed.hasSubcommand() ? parsed.subcommand().unmatched() : parsed.unmatched();
        Optional<String> stray =
                settings.stream().filter(word -> !word.startsWith("--")).findFirst();
        if (stray.isPresent()) {
            terminal.err().println(words.of("usage.unmatched", Map.of("names", stray.get())));
            return Exit.USAGE;
        }
        return opening.with(settings, words.locale(), work);
    }

    private int invite(OperatorBook book, String name) {
        Operator operator = book.operators().named(name).orElseThrow();
        terminal.out().println(words.of("operator.address", Map.of("name", operator.name())));
        terminal.out().println(book.desk() + "/setup/" + book.addresses().forOperator(operator));
        return Exit.GOOD;
    }

    private int told(Outcome outcome, String name, String sentence) {
        if (outcome != Outcome.DONE) {
            return refused(outcome, name);
        }
        terminal.out().println(words.of(sentence, Map.of("name", name)));
        return Exit.GOOD;
    }

    private int refused(Outcome outcome, String name) {
        String word = outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
        terminal.err().println(words.of("operator." + word, Map.of("name", name)));
        return Exit.USAGE;
    }

    private void print(Operator operator) {
        String standing = operator.blocked() ? "blocked" : operator.hasPassword() ? "in" : "invited";
        terminal.out()
                .println(operator.name() + "\t" + operator.role().word() + "\t" + words.of("operator.is." + standing));
    }
}
