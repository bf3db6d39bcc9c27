package org.huibao.desk.entry;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.huibao.operators.Operator;
import org.huibao.post.SmtpSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame around pages. */
@ControllerAdvice(annotations = Controller.class)
class Framing {
    private final SmtpSettings smtp;

    Framing(SmtpSettings smtp) {
        this.smtp = smtp;
    }

    @ModelAttribute("desk")
    Frame desk(HttpServletRequest request, Locale locale) {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        Operator operator = known != null && known.getPrincipal() instanceof Operator one ? one : null;
        return new Frame(operator, locale, address(request), !smtp.onlyTo().isEmpty());
    }

    private static String address(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String query = request.getQueryString();
        String path = asked == null ? request.getRequestURI() : asked.toString();
        return query == null || !request.getMethod().equals("GET") ? path : path + "?" + query;
    }
}
