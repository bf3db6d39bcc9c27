package org.huibao.desk.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.huibao.desk.asked.RequestRefused;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What a page cannot show ends on the page that says so. */
@ControllerAdvice(basePackageClasses = PageRefusals.class)
class PageRefusals {

    @ExceptionHandler
    void refused(RequestRefused refused, HttpServletResponse response) throws IOException {
        response.sendError(refused.status().value());
    }
}
