package org.huibao.plumbing;

import java.io.PrintStream;
import java.util.Locale;
import org.huibao.campaigns.Problem;
import org.huibao.campaigns.ProblemWording;
import org.huibao.campaigns.YamlFault;
import org.huibao.intake.settings.SettingsProblem;
import org.huibao.vocabulary.Sentences;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Why the service does not start, in words that name the setting and the cure.
 *
 * @param notYaml where the settings file stops being YAML
 */
record StartRefused(
        @Nullable SettingsProblem problem, @Nullable Problem notYaml, RuntimeException failure) {
    private static final Logger LOG = LoggerFactory.getLogger(StartRefused.class);
    private static final String SETTINGS = "huibao.yaml";
    private static final int USAGE = 2;
    private static final int FAILED = 1;

    static StartRefused of(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SettingsProblem problem) {
                return new StartRefused(problem, null, failure);
            }
            if (cause instanceof MarkedYAMLException broken) {
                return new StartRefused(null, YamlFault.in(SETTINGS, "", broken), failure);
            }
            if (cause instanceof BindException unbound) {
                return new StartRefused(SettingsProblem.of(unbound), null, failure);
            }
            if (cause instanceof PortInUseException taken) {
                return new StartRefused(
                        new SettingsProblem("huibao.desk.port", "port-in-use", String.valueOf(taken.getPort())),
                        null,
                        failure);
            }
        }
        return new StartRefused(null, null, failure);
    }

    /** Tells it and returns the exit code. */
    int tell(PrintStream out, Locale locale) {
        if (notYaml != null) {
            out.println("huibao: " + ProblemWording.in(locale).of(notYaml));
            return USAGE;
        }
        Sentences words = Sentences.in("settings", locale);
        if (problem == null) {
            LOG.error("the service does not start", failure);
            out.println("huibao: " + failure.getMessage());
            return FAILED;
        }
        out.println("huibao: " + problem.key() + " = " + problem.value());
        out.println("  " + words.of(problem.code(), problem.code()));
        out.println("  " + words.of(problem.code() + ".cure", problem.code()));
        return USAGE;
    }
}
