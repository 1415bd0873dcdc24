package vn.hoctap.recognition.portal.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import vn.hoctap.recognition.query.access.RefusalRecord;
import vn.hoctap.recognition.web.IdentityProblems;
import vn.hoctap.recognition.web.ProblemType;

/** Says in a page what Spring Security refuses to a person, and in a problem what it refuses to a program. */
final class PageRefusals implements AccessDeniedHandler, AuthenticationFailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(PageRefusals.class);

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        var person = SecurityContextHolder.getContext().getAuthentication();
        if (person != null && person.getPrincipal() instanceof SignedInPerson) {
            RefusalRecord.isOf(request, person.getName());
        }
        tell(IdentityProblems.typeOf(refusal), request, response);
    }

    /** Of what the provider or a browser sent only the kind of fault is logged. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, ServletException {
        var type = IdentityProblems.ofSignIn(refusal);
        LOG.info("A sign-in failed: {}, {}", type, faultOf(refusal));
        tell(type, request, response);
    }

    /** While nobody can be found out, whoever it is. */
    void away(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        tell(ProblemType.STORE_UNAVAILABLE, request, response);
    }

    private static void tell(ProblemType type, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        RefusalRecord.isBecauseOf(request, type.slug());
        if (AskedPage.isForPerson(request)) {
            request.setAttribute(SignInPages.REFUSAL, type);
            request.getRequestDispatcher(SignInPages.REFUSED).forward(request, response);
        } else {
            IdentityProblems.write(type, response);
        }
    }

    private static String faultOf(AuthenticationException refusal) {
        return refusal instanceof OAuth2AuthenticationException fault
                ? fault.getError().getErrorCode().replaceAll("[^a-z_]", "?")
                : refusal.getClass().getSimpleName();
    }
}
