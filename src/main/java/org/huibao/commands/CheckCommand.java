package org.huibao.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huibao.judging.DocumentJudging;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: reads and checks files, stores nothing. Every file stands alone. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;
    private final Words words;

    @Mixin
    private final CampaignOptions campaign = new CampaignOptions();

    @Option(names = "--unit", paramLabel = "NAME", descriptionKey = "option.unit")
    private @Nullable String unit;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format", defaultValue = "text")
    private Format format = Format.text;

    @Option(names = "--mapping", descriptionKey = "option.mapping")
    private boolean mapping;

    @Option(names = "--why", descriptionKey = "option.why")
    private boolean why;

    @Option(names = "--mark-up", paramLabel = "DIR", descriptionKey = "option.mark-up")
    private @Nullable Path markUp;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "parameter.files")
    private List<Path> paths = new ArrayList<>();

    CheckCommand(Terminal terminal, Clock clock, Words words) {
        this.terminal = terminal;
        this.clock = clock;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        Quiet.libraries();
        Optional<Task> task = campaign.task(unit, terminal, words);
        return task.isEmpty() ? Exit.USAGE : check(task.get(), Sources.of(paths));
    }

    /** The files that exist are checked even where others do not. */
    private int check(Task task, Sources sources) throws IOException {
        Account account = account(task);
        Progress progress = new Progress(clock, terminal, words, sources.files().size());
        boolean[] wanting = {false};
        InOrder.onEveryCore().work(sources.files(), new Examination(task, clock, aftermath())::examine, documents -> {
            documents.forEach(account::tell);
            wanting[0] |= documents.stream().anyMatch(Checked::isWanting);
            progress.oneMore();
        });
        account.end();
        sources.missing().forEach(path -> terminal.err().println(words.of("files.missing", Map.of("path", path))));
        if (!sources.missing().isEmpty()) {
            return Exit.USAGE;
        }
        return wanting[0] ? Exit.WANTING : Exit.GOOD;
    }

    private Account account(Task task) {
        return switch (format) {
            case json -> new JsonAccount(terminal.out(), task.campaign().form(), words.findings());
            case text -> new TextAccount(terminal.out(), words, mapping || why, why);
        };
    }

    private DocumentJudging.Aftermath aftermath() {
        return markUp == null ? DocumentJudging.Aftermath.NONE : new MarkedCopies(markUp, words.locale());
    }

    /** As written on the command line. */
    enum Format {
        text,
        json
    }
}
