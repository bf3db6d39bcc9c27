package org.huibao.desk.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.huibao.acts.Act;
import org.huibao.acts.Acts;
import org.huibao.desk.asked.Who;
import org.huibao.vocabulary.RealTime;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Says on a page what was just done, where its address names the act. */
@ControllerAdvice(basePackageClasses = ActSaid.class)
class ActSaid {
    private final Acts acts;
    private final RealTime real;

    ActSaid(Acts acts, RealTime real) {
        this.acts = acts;
        this.real = real;
    }

    @ModelAttribute("outcome")
    @Nullable
    ShownOutcome outcome(HttpServletRequest request) {
        String act = request.getMethod().equals("GET") ? request.getParameter("act") : null;
        return act == null || !act.matches("[0-9]{1,18}")
                ? null
                : acts.byId(Long.parseLong(act)).map(this::said).orElse(null);
    }

    private ShownOutcome said(Act act) {
        if (acts.isUndone(act)) {
            return ShownOutcome.done("undone");
        }
        boolean mayBeUndone = act.undoUntil() != null
                && real.clock().instant().isBefore(act.undoUntil())
                && act.deed().who().equals(reader());
        return new ShownOutcome(true, "done." + act.kind().word(), mayBeUndone ? act.id() : null);
    }

    private static String reader() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return Who.of(Objects.requireNonNull(known));
    }
}
