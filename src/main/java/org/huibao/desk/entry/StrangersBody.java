package org.huibao.desk.entry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What somebody brings who is not known is not read, but for a small form such as that of the door: it has to be there soon.
 * Whoever brings more learns who he has to be first.
 */
public final class StrangersBody extends OncePerRequestFilter {
    static final int LARGEST = 64 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() != null || !hasBody(request)) {
            chain.doFilter(request, response);
            return;
        }
        String path = request.getRequestURI();
        if (path.startsWith("/api/") || path.startsWith("/actuator/")) {
            Refusals.tell(response, 401, "unauthorized", "Authorization: Bearer <huibao.desk.api-token>");
            return;
        }
        Optional<byte[]> form = isForm(request) ? read(request.getInputStream()) : Optional.empty();
        if (form.isPresent()) {
            chain.doFilter(new SmallForm(request, form.get()), response);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/sign-in");
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")
                && request.getContentLengthLong() <= LARGEST;
    }

    /** Byte for byte as it comes, unless there is too much of it or it takes too long. */
    private static Optional<byte[]> read(InputStream body) throws IOException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] some = new byte[4096];
        for (int count = body.read(some); count >= 0; count = body.read(some)) {
            read.write(some, 0, count);
            if (read.size() > LARGEST || System.nanoTime() > until) {
                return Optional.empty();
            }
        }
        return Optional.of(read.toByteArray());
    }
}
