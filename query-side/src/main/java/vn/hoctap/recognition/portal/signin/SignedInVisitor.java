package vn.hoctap.recognition.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.query.readers.CurrentReader;

/** Who looks at a page, as its header shows it; templates know it as {@code visitor}. */
@Component("visitor")
class SignedInVisitor {
    private final HttpServletRequest request;

    SignedInVisitor(HttpServletRequest request) {
        this.request = request;
    }

    /** Null where nobody is known. */
    public @Nullable String subject() {
        var principal = request.getUserPrincipal();
        return principal == null ? null : principal.getName();
    }

    /** Acts for an applicant. */
    public boolean isOfficer() {
        return holds(Role.COMMUNE_OFFICER);
    }

    /** Receives dossiers. */
    public boolean isClerk() {
        return holds(Role.RECEIVING_CLERK);
    }

    /** Drafts, verifies or signs decisions. */
    public boolean isDecider() {
        return holds(Role.SPECIALIST) || holds(Role.DEPUTY) || holds(Role.AUTHORITY);
    }

    private static boolean holds(Role role) {
        return CurrentReader.rights().stream().anyMatch(right -> right.role() == role);
    }

    /** Whoever came with a token of their own has no session to leave. */
    public boolean hasSession() {
        return request.getUserPrincipal() instanceof OAuth2AuthenticationToken;
    }
}
