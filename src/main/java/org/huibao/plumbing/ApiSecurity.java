package org.huibao.plumbing;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.huibao.desk.entry.EntryFilter;
import org.huibao.desk.entry.HostNames;
import org.huibao.desk.entry.Refusals;
import org.huibao.desk.entry.StrangersBody;
import org.huibao.operators.Role;
import org.huibao.operators.SignIns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may do what over HTTP: nothing is open but the bare health, the door and its pictures; programs show a token, people
 * their badge, and each address says below what it needs.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; " + "frame-ancestors 'none'; form-action 'self'";

    @Bean
    SecurityFilterChain webDoors(HttpSecurity http, DeskSettings settings, SignIns signIns, Environment environment)
            throws Exception {
        settings.mustBeEncrypted(FirstAddress.scheme(environment));
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/*")
                        .permitAll()
                        .requestMatchers("/sign-in", "/setup/*", "/language/*", "/assets/**", "/favicon.ico")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole(TokenFilter.ROLE)
                        .requestMatchers(HttpMethod.GET, "/settings/operators/**", "/api/operators/**")
                        .hasRole(Role.ADMIN.name())
                        .requestMatchers("/settings/**", "/api/operators/**")
                        .hasRole(Role.ADMIN.name())
                        .requestMatchers(HttpMethod.GET, "/**")
                        .hasRole(Role.VIEWER.name())
                        .requestMatchers("/api/campaigns/*/rounds/*/approval")
                        .hasRole(Role.APPROVER.name())
                        .requestMatchers("/sign-out")
                        .hasRole(Role.VIEWER.name())
                        .anyRequest()
                        .hasRole(Role.OPERATOR.name()))
                .addFilterBefore(new HostNames(settings.names()), CsrfFilter.class)
                .addFilterBefore(new TokenFilter(settings), CsrfFilter.class)
                .addFilterBefore(new EntryFilter(signIns), CsrfFilter.class)
                // whatever is asked for below may read the body
                .addFilterBefore(new StrangersBody(), CsrfFilter.class)
                .csrf(forgery -> forgery.csrfTokenRepository(new CookieCsrfTokenRepository())
                        // else each request renews it, and the forms of the browser's other windows are worth nothing
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy())
                        .requireCsrfProtectionMatcher(ApiSecurity::couldBeForged))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(ApiSecurity::unknown)
                        .accessDeniedHandler((request, response, why) -> forbidden(request, response)))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .build();
    }

    /** What must show a token in a header of its own cannot be forged by another site. */
    private static boolean couldBeForged(HttpServletRequest request) {
        return !LOOKING.contains(request.getMethod()) && !TokenFilter.hasLetIn(request);
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return Stream.of("/api/", "/actuator/").anyMatch(request.getRequestURI()::startsWith);
    }

    private static void unknown(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (isForPrograms(request)) {
            unknownProgram(response);
        } else if (LOOKING.contains(request.getMethod())
                || request.getParameterMap().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location", "/sign-in?next=" + URLEncoder.encode(asked(request), StandardCharsets.UTF_8));
        } else {
            forward(request, response, "/sign-in/kept");
        }
    }

    private static void unknownProgram(HttpServletResponse response) throws IOException {
        Refusals.tell(response, 401, "unauthorized", "Authorization: Bearer <huibao.desk.api-token>");
    }

    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static void forbidden(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isKnown = SecurityContextHolder.getContext().getAuthentication() != null;
        if (isForPrograms(request) && !isKnown) {
            unknownProgram(response);
        } else if (isForPrograms(request)) {
            Refusals.tell(response, 403, "forbidden", "not open");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void forward(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        try {
            request.getRequestDispatcher(path).forward(request, response);
        } catch (ServletException cause) {
            throw new IOException(cause);
        }
    }

    /** No user exists, and none is made up with a password in the log. */
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }
}
