package org.huibao.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The whole campaign, scene by scene: two rounds from the first table to the bureau's mailbox. */
final class Play {
    /** How many scenes there are. */
    static final int SCENES = 17;

    private final Scenes scenes;

    Play(Scenes scenes) {
        this.scenes = scenes;
    }

    void perform() {
        scenes.round(0);
        LocalDateTime due = scenes.local(scenes.current().due());
        scenes.send(due.minusDays(3).withHour(10), Roles.between(0, 9));
        scenes.wait(due.minusDays(2), "scene.remind");
        scenes.send(due.minusDays(1).withHour(10), Roles.between(10, 25));
        scenes.correct(due.minusDays(1).withHour(11), Roles.MISCOUNTS);
        scenes.wait(due.minusDays(1), "scene.remind");
        scenes.send(due.minusHours(8), Roles.between(26, 30));
        scenes.wait(due.minusHours(2), "scene.remind");
        scenes.wait(due.plusDays(1).withHour(8).withMinute(30), "scene.overdue");
        scenes.send(due.plusDays(1).withHour(10), List.of(Roles.IS_LATE));
        scenes.wait(due.plusDays(1), "scene.escalate");
        scenes.forward();
        second();
    }

    private void second() {
        scenes.round(1);
        LocalDateTime due = scenes.local(scenes.current().due());
        scenes.send(due.minusDays(2).withHour(10), Roles.between(0, 15));
        scenes.wait(due.minusDays(1), "scene.remind");
        List<Integer> rest = new ArrayList<>(Roles.between(16, Roles.IS_LATE));
        scenes.send(due.minusHours(9), rest);
        scenes.wait(due.minusHours(2), "scene.remind");
        scenes.wait(due.plusDays(1), "scene.escalate");
        scenes.forward();
    }
}
