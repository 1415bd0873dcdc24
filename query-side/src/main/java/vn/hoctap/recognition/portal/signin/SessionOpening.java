package vn.hoctap.recognition.portal.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Opens the session before anything asks whose it is, and says in a page where the database is away. */
final class SessionOpening extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(SessionOpening.class);

    private final PageRefusals refusals;

    SessionOpening(PageRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getSession(false);
        } catch (DataAccessException away) {
            LOG.error("Sessions cannot be read: {}", away.getClass().getName());
            SecurityContextHolder.clearContext();
            refusals.away(new WithoutSession(request), response);
            return;
        }
        chain.doFilter(request, response);
    }

    /** What tells of another failure asks whose session it is, too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** So that nothing asks the database again on the way to the page that says so. */
    private static final class WithoutSession extends HttpServletRequestWrapper {
        WithoutSession(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            return null;
        }

        @Override
        public @Nullable HttpSession getSession() {
            return null;
        }
    }
}
