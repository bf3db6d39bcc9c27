package org.huibao.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code huibao} itself: what all commands share. */
@Command(
        name = "huibao",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        scope = ScopeType.INHERIT,
        subcommandsRepeatable = false,
        usageHelpAutoWidth = true)
final class Root implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    /** Read beforehand, see {@link Language}; declared so that it is allowed and shown in the help. */
    @Option(
            names = "--locale",
            scope = ScopeType.INHERIT,
            paramLabel = "zh_CN|en",
            descriptionKey = "option.locale",
            defaultValue = "zh_CN")
    void locale(Locales locale) {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "missing command");
    }

    /** The languages that the messages are written in. */
    enum Locales {
        zh_CN,
        en
    }
}
