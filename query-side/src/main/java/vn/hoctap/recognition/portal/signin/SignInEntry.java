package vn.hoctap.recognition.portal.signin;

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

/** Leads a person who opens a page that wants one to the sign-in; a program gets its problem. */
@Component
public class SignInEntry implements AuthenticationEntryPoint {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final IdentityProblems PROBLEMS = new IdentityProblems();

    /** For a page that finds out by itself that it wants a person. */
    public void commence(HttpServletRequest request, HttpServletResponse response) throws IOException {
        commence(request, response, new InsufficientAuthenticationException("nobody has signed in"));
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (AskedPage.isForPerson(request) && READING.contains(request.getMethod())) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.sendRedirect(AskedPage.signInFor(request));
        } else {
            PROBLEMS.commence(request, response, refusal);
        }
    }
}
