package org.huibao.plumbing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import org.huibao.operators.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a program in that shows the token of the settings. */
class TokenFilter extends OncePerRequestFilter {
    /** Of programs; they may do whatever people may, but look after operators. */
    static final String ROLE = "API";

    private static final String BEARER = "Bearer ";
    private static final String LET_IN = TokenFilter.class.getName();
    private static final List<SimpleGrantedAuthority> ROLES = Stream.concat(
                    Stream.of(ROLE), Role.APPROVER.included().stream().map(Role::name))
            .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
            .toList();

    private final DeskSettings settings;

    TokenFilter(DeskSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String shown = request.getHeader("Authorization");
        if (!settings.isOff() && shown != null && isBearer(shown) && isToken(shown)) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new UsernamePasswordAuthenticationToken("api", null, ROLES));
            SecurityContextHolder.setContext(context);
            request.setAttribute(LET_IN, true);
        }
        chain.doFilter(request, response);
    }

    static boolean hasLetIn(HttpServletRequest request) {
        return request.getAttribute(LET_IN) != null;
    }

    /** The scheme's name may be written in any case (RFC 9110, 11.1). */
    private static boolean isBearer(String shown) {
        return shown.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    /** In the same time however many characters are right. */
    private boolean isToken(String shown) {
        byte[] given = shown.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8);
        byte[] wanted = String.valueOf(settings.apiToken()).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(given, wanted);
    }
}
