package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.huibao.commands.OperatorBook;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.StartsAServer;
import org.huibao.operators.OneTimeAddresses;
import org.huibao.operators.Operators;
import org.huibao.operators.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;

/** The first operator's address, and the book of operators beside a running service. */
@StartsAServer
class FirstAddressTests {
    @TempDir
    private Path home;

    private static String printed(RunningService service) {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        new FirstAddress(
                        service.bean(Operators.class),
                        service.bean(OneTimeAddresses.class),
                        service.bean(DeskSettings.class),
                        service.bean(Environment.class),
                        new PrintStream(console, true, StandardCharsets.UTF_8))
                .print();
        return console.toString(StandardCharsets.UTF_8);
    }

    private int beside(ToIntFunction<OperatorBook> work) {
        return OperatorBooks.with(List.of("--huibao.home=" + home), Locale.ENGLISH, work);
    }

    @Test
    void is_printed_at_each_start_until_somebody_has_a_password() {
        try (RunningService service = RunningService.in(home)) {
            String line = printed(service);
            assertThat(line).contains("http://127.0.0.1:" + service.uri("/").getPort() + "/setup/");
            String secret = line.replaceAll("(?s).*/setup/([\\w-]+).*", "$1");
            service.bean(OneTimeAddresses.class).use(secret, "小李", "correct horse battery");
            assertThat(printed(service)).isEmpty();
        }
    }

    @Test
    void operators_are_looked_after_while_the_service_runs() {
        try (RunningService service = RunningService.in(home)) {
            List<String> addresses = new ArrayList<>();
            int exit = beside(book -> {
                book.operators().add("小王", Role.APPROVER, "command line");
                addresses.add(book.desk() + "/setup/"
                        + book.addresses()
                                .forOperator(book.operators().named("小王").orElseThrow()));
                return 0;
            });
            assertThat(exit).isZero();
            assertThat(addresses).singleElement().asString().startsWith("http://127.0.0.1:8080/setup/");
            String secret = addresses.get(0).replaceAll(".*/setup/", "");
            assertThat(service.bean(OneTimeAddresses.class).look(secret)).isPresent();
        }
    }

    @Test
    void a_desk_that_others_could_reach_without_encryption_does_not_start() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int exit = Wiring.start(
                List.of("--huibao.home=" + home, "--huibao.desk.bind=0.0.0.0", "--huibao.desk.port=0"),
                Locale.SIMPLIFIED_CHINESE,
                new PrintStream(told, true, StandardCharsets.UTF_8));
        assertThat(exit).isEqualTo(2);
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("huibao.desk.bind")
                .contains("没有加密");
    }
}
