package org.huibao.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huibao.consolidation.ConsolidatedTable;
import org.huibao.consolidation.Snapshot;
import org.huibao.judging.DocumentJudging;
import org.huibao.vocabulary.Round;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code consolidate}: many files become one consolidated table, without the service and its memory. */
@Command(name = "consolidate")
final class ConsolidateCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;
    private final Words words;

    @Mixin
    private final CampaignOptions campaign = new CampaignOptions();

    @Option(names = "--out", required = true, paramLabel = "REPORT.xlsx", descriptionKey = "option.out")
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private Path out;

    @Option(names = "--newest", descriptionKey = "option.newest")
    private boolean newest;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "parameter.files")
    private List<Path> paths = new ArrayList<>();

    ConsolidateCommand(Terminal terminal, Clock clock, Words words) {
        this.terminal = terminal;
        this.clock = clock;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        Quiet.libraries();
        Optional<Task> task = campaign.task(null, terminal, words);
        return task.isEmpty() ? Exit.USAGE : consolidate(task.get(), Sources.of(paths));
    }

    private int consolidate(Task task, Sources sources) throws IOException {
        Collected collected = new Collected();
        Progress progress = new Progress(clock, terminal, words, sources.files().size());
        Examination examination = new Examination(task, clock, DocumentJudging.Aftermath.NONE);
        InOrder.onEveryCore()
                .work(sources.files(), source -> new Looked(source, examination.examine(source)), looked -> {
                    collected.take(looked);
                    progress.oneMore();
                });
        sources.missing().forEach(path -> terminal.err().println(words.of("files.missing", Map.of("path", path))));
        List<Round> rounds = collected.rounds();
        if (rounds.size() > 1) {
            terminal.err().println(words.of("consolidate.rounds", Map.of("rounds", ids(rounds))));
            return Exit.USAGE;
        }
        Round round = rounds.isEmpty() ? task.roundOrLastOpened(clock) : rounds.get(0);
        int exit = report(task, round, collected.choose(task.campaign().roster(), newest));
        return sources.missing().isEmpty() ? exit : Exit.USAGE;
    }

    private int report(Task task, Round round, Choice chosen) throws IOException {
        WholeRound whole = WholeRound.of(task.campaign(), round, chosen);
        Choice choice = whole.choice();
        Path folder = out.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        ConsolidatedTable.of(new Snapshot(task.campaign(), round, choice.reports()))
                .write(out);
        new ConsolidationAccount(terminal.out(), words).tell(out, round, whole);
        return choice.isComplete() ? Exit.GOOD : Exit.WANTING;
    }

    private static String ids(List<Round> rounds) {
        return String.join(", ", rounds.stream().map(Round::id).toList());
    }
}
