package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutOfMemoryTests {
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final List<Integer> exits = new ArrayList<>();
    private final OutOfMemory watch =
            new OutOfMemory(new PrintStream(console, true, StandardCharsets.UTF_8), exits::add);

    @Test
    void a_thread_that_dies_for_want_of_memory_ends_the_process() {
        watch.uncaughtException(Thread.currentThread(), new OutOfMemoryError("Java heap space"));
        assertThat(exits).containsExactly(3);
    }

    @Test
    void a_thread_that_dies_of_something_else_is_only_told() {
        watch.uncaughtException(Thread.currentThread(), new IllegalStateException("a fault"));
        assertThat(exits).isEmpty();
        assertThat(console.toString(StandardCharsets.UTF_8)).contains("a fault").contains("Exception in thread");
    }
}
