package org.huibao.desk.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.huibao.desk.asked.OurTrouble;
import org.huibao.desk.asked.RequestRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What a page cannot show ends on the page that says so. */
@ControllerAdvice(basePackageClasses = PageRefusals.class)
class PageRefusals {
    private static final Logger LOG = LoggerFactory.getLogger(PageRefusals.class);

    private final OurTrouble machine;

    PageRefusals(OurTrouble machine) {
        this.machine = machine;
    }

    /** Trouble of the machine is told as that; anything else stays what it was. */
    @ExceptionHandler({
        IOException.class,
        UncheckedIOException.class,
        DataAccessException.class,
        TransactionException.class
    })
    void troubled(Exception trouble, HttpServletResponse response) throws Exception {
        if (!machine.isBehind(trouble)) {
            throw trouble;
        }
        LOG.warn("a page could not be shown for trouble of the machine: {}", trouble.toString());
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler
    void refused(RequestRefused refused, HttpServletResponse response) throws IOException {
        response.sendError(refused.status().value());
    }
}
