package vn.hoctap.recognition.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hoctap.recognition.web.text.Text;

/** Refuses what is addressed to somebody else, or in another form than the one; nothing has looked at it before. */
class EdgeFilter extends OncePerRequestFilter {
    private final HostRule hosts;

    EdgeFilter(HostRule hosts) {
        this.hosts = hosts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var refusal = refusal(request);
        if (refusal.isPresent()) {
            refusal.get().write(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Problem> refusal(HttpServletRequest request) {
        if (!hosts.accepts(Collections.list(request.getHeaders("Host")))) {
            return Optional.of(new Problem(ProblemType.UNKNOWN_HOST, Text.of("web.request.host")));
        }
        return RequestTarget.isCanonical(request.getRequestURI())
                ? Optional.empty()
                : Optional.of(new Problem(ProblemType.MALFORMED_REQUEST, Text.of("web.request.path")));
    }
}
