package org.huibao.desk.entry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only under names that are ours: a page of somebody else's whose name points to this machine (DNS rebinding) would
 * otherwise be let in.
 */
public final class HostNames extends OncePerRequestFilter {
    private static final int MISDIRECTED = 421;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Set<String> ours = new TreeSet<>(LOOPBACK);

    /** @param names the address on which the desk answers, and what the settings name beside it */
    public HostNames(List<String> names) {
        names.forEach(name -> ours.add(name.strip().toLowerCase(Locale.ROOT)));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ours.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            chain.doFilter(request, response);
        } else {
            Refusals.tell(response, MISDIRECTED, "misdirected", "not a name of this desk: see huibao.desk.hosts");
        }
    }
}
