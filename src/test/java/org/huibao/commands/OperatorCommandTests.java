package org.huibao.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.Changes;
import org.huibao.journal.Journal;
import org.huibao.operators.OneTimeAddresses;
import org.huibao.operators.Operators;
import org.huibao.operators.Passwords;
import org.huibao.vocabulary.RealTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorCommandTests {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final List<String> settings = new ArrayList<>();
    private TestStore store;
    private OperatorBook book;

    @BeforeEach
    void open() {
        store = TestStore.Make.SQLITE.open(folder);
        Changes changes = new Changes(store.transaction(), new Journal(store.jdbc(), CLOCK), CLOCK);
        Operators operators = new Operators(store.jdbc(), changes);
        OneTimeAddresses addresses =
                new OneTimeAddresses(store.jdbc(), changes, operators, new Passwords(), new RealTime(CLOCK));
        book = new OperatorBook(operators, addresses, "http://127.0.0.1:8080");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Spoken by(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        int exit = new Commands(terminal, CLOCK, (given, locale) -> 0, (given, locale, work) -> {
                    settings.addAll(given);
                    return work.applyAsInt(book);
                })
                .run(arguments);
        return new Spoken(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void adding_somebody_prints_an_address_that_is_good_once() {
        Spoken spoken = by("operator", "add", "小王", "--role", "approver", "--huibao.home=/srv/huibao");
        assertThat(spoken.exit()).as(spoken.err()).isZero();
        assertThat(spoken.out()).contains("小王").containsPattern("http://127\\.0\\.0\\.1:8080/setup/[\\w-]{32}");
        assertThat(settings).containsExactly("--huibao.home=/srv/huibao");
        assertThat(book.operators().named("小王")).isPresent();
    }

    @Test
    void a_name_that_somebody_has_is_refused_with_exit_code_2() {
        by("operator", "add", "小王", "--role", "viewer");
        Spoken spoken = by("operator", "add", "小王", "--role", "viewer");
        assertThat(spoken.exit()).isEqualTo(2);
        assertThat(spoken.err()).contains("已经有账号");
    }

    @Test
    void a_role_that_does_not_exist_is_refused() {
        assertThat(by("operator", "add", "小王", "--role", "boss").exit()).isEqualTo(2);
        assertThat(by("operator", "add", "小王").err()).contains("--role");
        assertThat(by("operator").exit()).isEqualTo(2);
    }

    @Test
    void the_last_administrator_cannot_be_blocked() {
        by("operator", "add", "小王", "--role", "admin");
        Spoken spoken = by("operator", "block", "小王");
        assertThat(spoken.exit()).isEqualTo(2);
        assertThat(spoken.err()).contains("最后一位管理员");
    }

    @Test
    void blocks_lets_in_again_resets_and_lists() {
        by("operator", "add", "小王", "--role", "admin");
        by("operator", "add", "小李", "--role", "viewer");
        assertThat(by("operator", "block", "小李").out()).contains("已停用：小李");
        assertThat(by("operator", "list").out()).contains("小李\tviewer\t已停用").contains("小王\tadmin\t尚未设密码");
        assertThat(by("operator", "unblock", "小李").exit()).isZero();
        assertThat(by("operator", "reset", "小李").out()).contains("/setup/");
        assertThat(by("operator", "reset", "nobody").exit()).isEqualTo(2);
    }

    @Test
    void a_word_that_is_no_setting_is_refused() {
        assertThat(by("operator", "block", "小王", "小李").exit()).isEqualTo(2);
    }
}
