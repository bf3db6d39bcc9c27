package org.huibao.plumbing;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.huibao.operators.OneTimeAddresses;
import org.huibao.operators.Operators;
import org.huibao.vocabulary.Sentences;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * While nobody has a password, each start prints a one-time address for the first operator: on the console, where whoever
 * started the service sees it, and not in a log.
 */
@Component
class FirstAddress {
    private final Operators operators;
    private final OneTimeAddresses addresses;
    private final DeskSettings desk;
    private final Environment environment;
    private final PrintStream console;

    @Autowired
    FirstAddress(Operators operators, OneTimeAddresses addresses, DeskSettings desk, Environment environment) {
        this(operators, addresses, desk, environment, System.out);
    }

    FirstAddress(
            Operators operators,
            OneTimeAddresses addresses,
            DeskSettings desk,
            Environment environment,
            PrintStream console) {
        this.operators = operators;
        this.addresses = addresses;
        this.desk = desk;
        this.environment = environment;
        this.console = console;
    }

    static String scheme(Environment environment) {
        boolean encrypts = !environment.getProperty("server.ssl.bundle", "").isEmpty()
                || !environment.getProperty("server.ssl.key-store", "").isEmpty()
                || !environment.getProperty("server.ssl.certificate", "").isEmpty();
        return encrypts ? "https" : "http";
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (operators.isDeserted()) {
            int port = environment.getProperty("local.server.port", Integer.class, desk.port());
            String address = desk.address(scheme(environment), port) + "/setup/" + addresses.forTheFirst();
            console.println(Sentences.in("desk", Locale.SIMPLIFIED_CHINESE)
                    .of("first-address", name -> Map.of("address", address).getOrDefault(name, "")));
        }
    }
}
