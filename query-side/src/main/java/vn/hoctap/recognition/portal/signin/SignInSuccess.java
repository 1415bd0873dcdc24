package vn.hoctap.recognition.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import vn.hoctap.recognition.query.access.SignInRecord;

/** Lets somebody in, once that is recorded, and leads them to the page that they had asked for. */
final class SignInSuccess implements AuthenticationSuccessHandler {
    private final SignInRecord record;
    private final SessionEnd end;

    SignInSuccess(SignInRecord record, SessionEnd end) {
        this.record = record;
        this.end = end;
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
        end.begin(session);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.sendRedirect(pageAskedFor(request));
    }

    private static String pageAskedFor(HttpServletRequest request) {
        return request.getAttribute(SignInRequests.PAGE) instanceof String page
                ? AskedPage.checked(page)
                : AskedPage.START;
    }
}
