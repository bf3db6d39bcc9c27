package org.huibao.desk.entry;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is seen of a request that came to nothing: a page for people, the interface's shape for programs. */
@Controller
class ErrorPage implements ErrorController {

    @RequestMapping("/error")
    @Nullable
    String show(HttpServletRequest request, HttpServletResponse response, Model page) throws IOException {
        HttpStatus status = status(request);
        response.setStatus(status.value());
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (path != null
                && (path.toString().startsWith("/api/") || path.toString().startsWith("/actuator/"))) {
            String phrase = status.getReasonPhrase();
            Refusals.tell(
                    response, status.value(), phrase.toLowerCase(Locale.ROOT).replace(' ', '-'), phrase);
            return null;
        }
        page.addAttribute("kind", kind(status));
        return "error";
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> "forbidden";
            case NOT_FOUND -> "not-found";
            case SERVICE_UNAVAILABLE -> "our-trouble";
            default -> status.is4xxClientError() ? "refused" : "unforeseen";
        };
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus known = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }
}
