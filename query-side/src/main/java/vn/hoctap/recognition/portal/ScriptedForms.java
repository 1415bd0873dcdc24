package vn.hoctap.recognition.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells a script that has sent a form where to go on, and leaves going there to the browser: a redirect would be followed
 * unseen, and the page at its end be fetched twice.
 */
@Component
final class ScriptedForms extends OncePerRequestFilter {
    private static final String BY_SCRIPT = "HX-Request";
    private static final String WHERE = "HX-Redirect";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(BY_SCRIPT) == null || !HttpMethod.POST.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Told(response));
    }

    private static final class Told extends HttpServletResponseWrapper {
        private Told(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) {
            setStatus(HttpStatus.NO_CONTENT.value());
            setHeader(WHERE, location);
        }
    }
}
