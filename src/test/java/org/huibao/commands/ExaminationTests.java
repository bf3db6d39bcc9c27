package org.huibao.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.huibao.campaigns.CampaignFolder;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.judging.DocumentJudging;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Limit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that share the memory: what is done with a document once it is read takes more than there is. */
class ExaminationTests {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-01-10T01:00:00Z"), ZoneOffset.UTC);
    private static final String LARGE = "东山镇.csv";
    private static final String OTHER = "西河镇.csv";

    @TempDir
    private Path folder;

    private final List<String> looks = new CopyOnWriteArrayList<>();
    private final CountDownLatch otherIsDone = new CountDownLatch(1);
    private Task task;

    @BeforeEach
    void a_campaign() {
        SmallCampaign.in(folder);
        task = new CampaignFolder(folder.resolve("campaigns/small"))
                .load()
                .fold(ready -> new Task(ready.campaign(), null, null), broken -> {
                    throw new AssertionError(broken.problems());
                });
    }

    @AfterEach
    void release() {
        otherIsDone.countDown();
    }

    private Source source(String name) {
        Path file = folder.resolve(name);
        SmallCampaign.write(file, SmallCampaign.table(name.replace(".csv", ""), 3, 5));
        return new Source(name, file);
    }

    private Examination examination(int looksInVain) {
        return new Examination(task, CLOCK, (document, judged, bytes, sheets) -> {
            looks.add(document.name());
            if (document.name().equals(LARGE) && looksAt(LARGE) <= looksInVain) {
                throw new OutOfMemoryError("made by the test");
            }
            if (document.name().equals(OTHER)) {
                wait(otherIsDone);
            }
        });
    }

    private long looksAt(String name) {
        return looks.stream().filter(name::equals).count();
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_file_is_looked_at_once() {
        assertThat(examination(0).examine(source(LARGE)))
                .extracting(Checked::state)
                .containsExactly(DocumentState.ACCEPTED);
        assertThat(looks).containsExactly(LARGE);
    }

    @Test
    void a_file_that_ran_short_of_memory_is_looked_at_again() {
        assertThat(examination(1).examine(source(LARGE)))
                .extracting(Checked::state)
                .containsExactly(DocumentState.ACCEPTED);
        assertThat(looks).containsExactly(LARGE, LARGE);
    }

    @Test
    void a_file_for_which_even_all_of_the_memory_does_not_do_is_too_large() {
        assertThat(examination(2).examine(source(LARGE))).singleElement().satisfies(checked -> {
            assertThat(checked.state()).isEqualTo(DocumentState.UNREADABLE);
            assertThat(checked.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(FindingCode.TOO_LARGE);
                assertThat(finding.which()).isEqualTo(Limit.MEMORY);
            });
        });
        assertThat(looks).containsExactly(LARGE, LARGE);
    }

    @Test
    void a_file_over_which_the_program_stumbles_is_not_blamed() {
        Clock stumbling = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            /** Recognition asks which round was opened last; whoever looks at a file asks when. */
            @Override
            public Instant instant() {
                if (Thread.currentThread().getName().equals("reading")) {
                    throw new StackOverflowError("made by the test");
                }
                return CLOCK.instant();
            }
        };

        Examination examination = new Examination(task, stumbling, DocumentJudging.Aftermath.NONE);

        assertThat(examination.examine(source(LARGE))).singleElement().satisfies(checked -> {
            assertThat(checked.state()).isEqualTo(DocumentState.UNREADABLE);
            assertThat(checked.findings()).extracting(Finding::code).containsExactly(FindingCode.OUR_TROUBLE);
        });
    }

    @Test
    void the_second_look_waits_until_nothing_else_is_being_looked_at() {
        Examination examination = examination(1);
        Source other = source(OTHER);
        Source large = source(LARGE);
        Thread beside = started(() -> examination.examine(other));
        await().until(() -> looks.contains(OTHER));

        Thread again = started(() -> examination.examine(large));
        await().until(() -> looks.contains(LARGE) && (isWaiting(again) || !again.isAlive()));
        assertThat(looks).containsExactly(OTHER, LARGE);

        otherIsDone.countDown();
        await().until(() -> !beside.isAlive() && !again.isAlive());
        assertThat(looks).containsExactly(OTHER, LARGE, LARGE);
    }

    private static boolean isWaiting(Thread thread) {
        return thread.getState() == Thread.State.WAITING;
    }

    private static Thread started(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
