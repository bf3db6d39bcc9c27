package org.huibao.plumbing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the interface answers, once it does. */
@Component
class Address {
    private static final Logger LOG = LoggerFactory.getLogger(Address.class);

    private final Environment environment;
    private final DeskSettings settings;

    Address(Environment environment, DeskSettings settings) {
        this.environment = environment;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        LOG.info("Huibao is ready at http://{}:{}", settings.bind(), environment.getProperty("local.server.port"));
    }
}
