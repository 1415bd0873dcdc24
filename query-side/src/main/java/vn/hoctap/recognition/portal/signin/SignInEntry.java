package vn.hoctap.recognition.portal.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.web.IdentityProblems;
import vn.hoctap.recognition.web.ProblemType;

/**
 * Leads a person who opens a page that wants one to the sign-in, and tells one whose form came without a session what to do
 * now; a program gets its problem.
 */
@Component
public class SignInEntry implements AuthenticationEntryPoint {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final IdentityProblems PROBLEMS = new IdentityProblems();

    /** For a page that finds out by itself that it wants a person. */
    public void commence(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        commence(request, response, new InsufficientAuthenticationException("nobody has signed in"));
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws ServletException, IOException {
        if (!AskedPage.isForPerson(request)) {
            PROBLEMS.commence(request, response, refusal);
        } else if (READING.contains(request.getMethod())) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.sendRedirect(AskedPage.signInFor(request));
        } else {
            request.setAttribute(SignInPages.REFUSAL, ProblemType.MISSING_ACTOR);
            request.getRequestDispatcher(SignInPages.ENDED).forward(request, response);
        }
    }
}
