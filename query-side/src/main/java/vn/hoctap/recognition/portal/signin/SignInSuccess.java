package vn.hoctap.recognition.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.InstantSource;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfToken;
import vn.hoctap.recognition.query.access.SignInRecord;

/** Lets somebody in, once that is recorded, and leads them to the page that they had asked for. */
final class SignInSuccess implements AuthenticationSuccessHandler {
    private final SignInRecord record;
    private final InstantSource clock;

    SignInSuccess(SignInRecord record, InstantSource clock) {
        this.record = record;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        var session = request.getSession();
        try {
            record.signedIn(person.getName());
        } catch (RuntimeException unrecorded) {
            session.invalidate();
            throw unrecorded;
        }
        begin(session, request);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.sendRedirect(pageAskedFor(request));
    }

    /** With the token of its forms, too: two pages that are opened at once would each make one, and the second counts. */
    private void begin(HttpSession session, HttpServletRequest request) {
        session.setAttribute(SessionContent.SINCE, clock.instant());
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken ofForms) {
            ofForms.getToken();
        }
    }

    private static String pageAskedFor(HttpServletRequest request) {
        return request.getAttribute(SignInRequests.PAGE) instanceof String page
                ? AskedPage.checked(page)
                : AskedPage.START;
    }
}
