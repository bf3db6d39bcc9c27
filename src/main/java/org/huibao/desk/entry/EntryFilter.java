package org.huibao.desk.entry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.huibao.operators.Operator;
import org.huibao.operators.SignIns;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows an operator again by his badge. His role is asked for at every request, so that whoever is blocked is out at once. */
public final class EntryFilter extends OncePerRequestFilter {
    private final SignIns signIns;

    public EntryFilter(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            Badge.shownBy(request).flatMap(signIns::seen).ifPresent(EntryFilter::letIn);
        }
        chain.doFilter(request, response);
    }

    /** Pages and pictures that everybody may see need no look into the store. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/")
                || request.getRequestURI().startsWith("/actuator/");
    }

    private static void letIn(Operator operator) {
        List<SimpleGrantedAuthority> roles = operator.role().included().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(operator, null, roles));
        SecurityContextHolder.setContext(context);
    }
}
