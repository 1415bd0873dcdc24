package vn.hoctap.recognition.portal.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session some hours after somebody signed in, however busy it is; the server ends those that are idle. */
final class SessionEnd extends OncePerRequestFilter {
    private static final String SINCE = SessionEnd.class.getName() + ".since";

    private final Duration life;
    private final InstantSource clock;

    SessionEnd(Duration life, InstantSource clock) {
        this.life = life;
        this.clock = clock;
    }

    /** Here the hours begin. */
    void begin(HttpSession session) {
        session.setAttribute(SINCE, clock.instant());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(SINCE) instanceof Instant since
                && !clock.instant().isBefore(since.plus(life))) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
