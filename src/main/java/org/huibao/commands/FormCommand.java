package org.huibao.commands;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.blanks.BlankImport;
import org.huibao.blanks.BlankWorkbook;
import org.huibao.blanks.DraftFolder;
import org.huibao.blanks.FormDraft;
import org.huibao.campaigns.CampaignFolder;
import org.huibao.lexicon.OurWords;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code form}: a bureau's blank becomes a campaign folder, and a form a blank for each unit. */
@Command(name = "form")
final class FormCommand implements Runnable {
    private final Terminal terminal;
    private final Clock clock;
    private final Words words;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    FormCommand(Terminal terminal, Clock clock, Words words) {
        this.terminal = terminal;
        this.clock = clock;
        this.words = words;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "missing command");
    }

    @Command(name = "import")
    int read(
            @Parameters(paramLabel = "BLANK", descriptionKey = "parameter.blank") Path blank,
            @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "option.form-out") Path out,
            @Option(names = "--strict", descriptionKey = "option.strict") boolean strict)
            throws IOException {
        Quiet.libraries();
        if (!Files.isRegularFile(blank)) {
            return wrong("files.missing", Map.of("path", blank));
        }
        String name = String.valueOf(blank.getFileName());
        BlankImport.Imported imported = BlankImport.of(name, Files.readAllBytes(blank));
        if (!imported.unreadable().isEmpty()) {
            terminal.err().println(words.findings().of(imported.unreadable().get(0)));
            return Exit.USAGE;
        }
        if (imported.forms().isEmpty()) {
            return wrong("form.no-table", Map.of("file", name));
        }
        return written(name, out, strict, imported);
    }

    @Command(name = "blank")
    int blank(
            @Mixin CampaignOptions campaign,
            @Option(names = "--unit", paramLabel = "NAME", descriptionKey = "option.blank-unit") @Nullable String unit,
            @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "option.blank-out") Path out)
            throws IOException {
        Quiet.libraries();
        Optional<Task> task = campaign.task(unit, terminal, words);
        if (task.isEmpty()) {
            return Exit.USAGE;
        }
        Round round = task.get().roundOrLastOpened(clock);
        ReportingUnit only = task.get().unit();
        List<ReportingUnit> units =
                only == null ? task.get().campaign().roster().units() : List.of(only);
        Files.createDirectories(out);
        for (ReportingUnit each : units) {
            try (OutputStream file = Files.newOutputStream(out.resolve(BlankWorkbook.fileName(each)))) {
                BlankWorkbook.write(task.get().campaign(), round, each, file);
            }
        }
        terminal.out().println(words.of("form.blanks", Map.of("count", units.size(), "folder", out)));
        return Exit.GOOD;
    }

    private int written(String name, Path out, boolean strict, BlankImport.Imported imported) throws IOException {
        Map<Path, FormDraft> places = DraftFolder.places(out, imported.forms());
        Optional<Path> taken = places.keySet().stream()
                .filter(place -> Files.exists(place.resolve("form.yaml")))
                .findFirst();
        if (taken.isPresent()) {
            return wrong("form.taken", Map.of("folder", taken.get()));
        }
        places.values().forEach(this::told);
        boolean sure = imported.forms().stream().allMatch(FormDraft::isSure);
        if (!sure && strict) {
            return Exit.WANTING;
        }
        int exit = sure ? Exit.GOOD : Exit.WANTING;
        for (Map.Entry<Path, FormDraft> place : places.entrySet()) {
            DraftFolder.write(place.getKey(), place.getValue(), name, words.locale());
            exit = loads(place.getKey()) ? exit : Exit.USAGE;
        }
        return exit;
    }

    /** What was understood, and a line for each thing that a person should look at. */
    private void told(FormDraft form) {
        terminal.out()
                .println(words.of(
                        "form.understood",
                        Map.of(
                                "title", form.title(),
                                "columns", form.size(),
                                "rules", form.rules().size(),
                                "strange", form.notUnderstood().size(),
                                "units", form.units().size())));
        form.unsure()
                .forEach(unsure -> terminal.out()
                        .println(String.join(
                                "\t",
                                OurWords.UNSURE,
                                unsure.key(),
                                unsure.no(),
                                unsure.path(),
                                unsure.reason().in(words.locale()))));
    }

    private boolean loads(Path folder) {
        Problems problems = new Problems(terminal, words);
        return new CampaignFolder(folder)
                .load()
                .<Optional<Campaign>>fold(problems::warned, broken -> problems.told(folder, broken))
                .isPresent();
    }

    private int wrong(String key, Map<String, Object> arguments) {
        terminal.err().println(words.of(key, arguments));
        return Exit.USAGE;
    }
}
