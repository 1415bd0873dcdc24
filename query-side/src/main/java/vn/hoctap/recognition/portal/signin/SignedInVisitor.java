package vn.hoctap.recognition.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.query.notices.FindNotices;
import vn.hoctap.recognition.query.panels.FindCouncils;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.query.rights.RoleName;

/** Who looks at a page, as its header shows it; templates know it as {@code visitor}. */
@Component("visitor")
class SignedInVisitor {
    /** What lies within another before it. */
    private static final List<String> PLACES = List.of(
            "/viec-can-lam",
            "/tiep-nhan",
            "/hoi-dong",
            "/quyet-dinh",
            "/theo-doi",
            "/quan-tri/chu-ky",
            "/quan-tri",
            "/kiem-toan",
            "/tien-do",
            "/ho-so",
            "/tra-cuu",
            "/bo-tieu-chi");

    private final HttpServletRequest request;
    private final FindCouncils findCouncils;
    private final FindNotices notices;

    SignedInVisitor(HttpServletRequest request, FindCouncils findCouncils, FindNotices notices) {
        this.request = request;
        this.findCouncils = findCouncils;
        this.notices = notices;
    }

    /** Null where nobody is known. */
    public @Nullable String subject() {
        var principal = request.getUserPrincipal();
        return principal == null ? null : principal.getName();
    }

    /** As what they act; empty for somebody without any right. */
    public String post() {
        return CurrentReader.rights().stream()
                .map(right -> RoleName.of(right.role()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** How many notices are unread, in digits; empty for none, and of very many only that they are more than are counted. */
    public String unread() {
        int unread = CurrentReader.subject().isEmpty() ? 0 : notices.unread();
        if (unread == 0) {
            return "";
        }
        return unread < FindNotices.MOST_COUNTED ? String.valueOf(unread) : FindNotices.MOST_COUNTED - 1 + "+";
    }

    /** Acts for an applicant. */
    public boolean isOfficer() {
        return holds(Role.COMMUNE_OFFICER);
    }

    /** Receives dossiers. */
    public boolean isClerk() {
        return holds(Role.RECEIVING_CLERK);
    }

    /** Watches an area, or decides in it. */
    public boolean isWatcher() {
        return CurrentReader.rights().stream()
                .map(right -> right.role().reach())
                .anyMatch(reach -> reach == Role.Reach.AREA || reach == Role.Reach.OFFICE);
    }

    /** Sets up councils, sits in one, or judges in a session that goes on without its council's newest changes. */
    public boolean isInCouncils() {
        return holds(Role.OFFICE_HEAD)
                || holds(Role.AUTHORITY)
                || CurrentReader.judges()
                || (!CurrentReader.subject().isEmpty() && findCouncils.sits(CurrentReader.subject()));
    }

    /** Drafts, verifies or signs decisions. */
    public boolean isDecider() {
        return holds(Role.SPECIALIST) || holds(Role.DEPUTY) || holds(Role.AUTHORITY);
    }

    /** Keeps the engine. */
    public boolean isAdministrator() {
        return holds(Role.ADMINISTRATOR);
    }

    /** Enters and changes organisations: anywhere, or in the area of the own office. */
    public boolean keepsOrganisations() {
        return isAdministrator() || isHead() || holds(Role.SPECIALIST);
    }

    /** Heads an office, and opens its cycles. */
    public boolean isHead() {
        return holds(Role.OFFICE_HEAD);
    }

    /** Thanh tra, kiểm toán. */
    public boolean isAuditor() {
        return holds(Role.AUDITOR);
    }

    /** Which of the places in the menu one is at; empty at none of them. */
    public String place() {
        var path = request.getRequestURI();
        return PLACES.stream()
                .filter(place -> path.equals(place) || path.startsWith(place + '/'))
                .findFirst()
                .orElse("");
    }

    private static boolean holds(Role role) {
        return CurrentReader.rights().stream().anyMatch(right -> right.role() == role);
    }

    /** Whoever came with a token of their own has no session to leave. */
    public boolean hasSession() {
        return request.getUserPrincipal() instanceof OAuth2AuthenticationToken;
    }
}
