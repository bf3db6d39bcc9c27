package org.huibao.commands;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a wrongly written command is told: what is wrong, in the reader's language, then the command's help. */
final class Complaint implements IParameterExceptionHandler {
    private final Words words;

    Complaint(Words words) {
        this.words = words;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        command.getErr().println(sentence(mistake));
        command.usage(command.getErr());
        return Exit.USAGE;
    }

    private String sentence(ParameterException mistake) {
        if (mistake instanceof MissingParameterException missing) {
            return words.of("usage.missing", Map.of("names", names(missing.getMissing())));
        }
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return words.of("usage.unmatched", Map.of("names", String.join(" ", unmatched.getUnmatched())));
        }
        ArgSpec argument = mistake.getArgSpec();
        if (argument == null) {
            return words.of("usage.command");
        }
        String value = mistake.getValue() == null ? "" : mistake.getValue();
        return words.of(
                "usage.value",
                Map.of("name", names(List.of(argument)), "value", value, "allowed", argument.paramLabel()));
    }

    private static String names(List<ArgSpec> missing) {
        return missing.stream()
                .map(argument -> argument.isOption()
                        ? ((CommandLine.Model.OptionSpec) argument).longestName()
                        : argument.paramLabel())
                .collect(Collectors.joining(", "));
    }
}
