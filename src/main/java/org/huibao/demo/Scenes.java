package org.huibao.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;

/** What happens in a round: somebody sends something, or time passes, and then the service comes to rest. */
final class Scenes {
    private final Campaign campaign;
    private final Townships townships;
    private final TownPost post;
    private final ServeProcess service;
    private final Interface desk;
    private final Pipeline pipeline;
    private final Stage stage;
    private int round;
    private int sent;

    Scenes(Campaign campaign, Townships townships, TownPost post, ServeProcess service, Interface desk, Stage stage) {
        this.campaign = campaign;
        this.townships = townships;
        this.post = post;
        this.service = service;
        this.desk = desk;
        this.pipeline = new Pipeline(service, desk);
        this.stage = stage;
    }

    /** The scenes from now on belong to this round, counted from 0. */
    void round(int number) {
        round = number;
    }

    Round current() {
        return campaign.rounds().get(round);
    }

    /** Townships send their tables, each by its own way, with the mistakes that are theirs. */
    void send(LocalDateTime now, List<Integer> numbers) {
        open(now, "scene.send", Map.of("count", numbers.size(), "some", names(numbers)));
        for (int number : numbers) {
            MadePaper paper = paper(number, now, Mistakes.of(number, round));
            Mistakes.remark(number, round)
                    .ifPresent(remark ->
                            stage.say(remark, Map.of("unit", paper.unit().name())));
            if (Roles.byHand(number)) {
                post.drop(paper);
            } else {
                post.mail(paper, subject(number), instant(now), null);
            }
        }
        sent += numbers.size();
        pipeline.settle(sent);
        close();
    }

    /** A township finds its table sent back, mends it and answers. */
    void correct(LocalDateTime now, int number) {
        open(now, "scene.correct", Map.of("unit", townships.unit(number).name()));
        var letter = post.returned(townships.unit(number))
                .orElseThrow(() -> new Failed(townships.unit(number).name() + " was not sent its wrong table back"));
        post.mail(paper(number, now, MadeMistake.NONE), "Re: " + subject(number), instant(now), letter);
        sent++;
        pipeline.settle(sent);
        close();
    }

    /** Time passes; the service does what is due. */
    void wait(LocalDateTime now, String what) {
        open(now, what, Map.of("round", current().title()));
        pipeline.react();
        close();
    }

    /** The time comes at which the report goes to the bureau. */
    void forward() {
        Round now = current();
        open(
                local(now.forward()),
                "scene.forward",
                Map.of("round", now.title(), "bureau", campaign.bureau().name()));
        pipeline.forwarded(campaign.id(), now.id());
        close();
    }

    private void open(LocalDateTime now, String key, Map<String, ?> values) {
        stage.scene(now, key, values);
        desk.moveClock(instant(now).toString());
    }

    private void close() {
        stage.tell(pipeline, desk.round(campaign.id(), current().id()));
        service.pause(stage.pause());
    }

    private MadePaper paper(int number, LocalDateTime now, MadeMistake mistake) {
        return townships.paper(number, round, new MadeOccasion(current().title(), now.toLocalDate()), mistake);
    }

    private String subject(int number) {
        return townships.unit(number).name() + "报送" + current().title() + "统计表";
    }

    private String names(List<Integer> numbers) {
        return numbers.stream()
                .limit(3)
                .map(number -> townships.unit(number).name())
                .collect(Collectors.joining("、"));
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(campaign.zone()).toInstant();
    }

    LocalDateTime local(@Nullable Instant instant) {
        if (instant == null) {
            throw new Failed("the bundled campaign has a round without dates");
        }
        return instant.atZone(campaign.zone()).toLocalDateTime();
    }
}
