package vn.hoctap.recognition.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.hoctap.recognition.query.access.Unrecorded;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.IdentityProblems;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** The pages around signing in: that one has signed out, and why something was refused. */
@Unrecorded
@Controller
@ReadableBy(Audience.EVERYBODY)
class SignInPages {
    static final String REFUSED = "/khong-duoc";
    static final String REFUSAL = SignInPages.class.getName() + ".refusal";
    static final String ENDED = "/het-phien";
    static final String SIGNED_OUT = "/da-dang-xuat";

    /** Whoever has signed in again meanwhile is told nothing that is not so. */
    @GetMapping(SIGNED_OUT)
    String signedOut(@Nullable Authentication who) {
        return SignOut.personIn(who).isPresent() ? "redirect:/" : "signed-out";
    }

    /** Only forwarded to; whoever asks for it finds nothing. */
    @RequestMapping(REFUSED)
    void refused(HttpServletRequest request) {
        throw request.getAttribute(REFUSAL) instanceof ProblemType refusal
                ? said(refusal)
                : IdentityProblems.of(ProblemType.NOT_FOUND);
    }

    /** Only forwarded to as well: a form was sent after the session had ended. */
    @RequestMapping(ENDED)
    String ended(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (!(request.getAttribute(REFUSAL) instanceof ProblemType refusal)) {
            throw IdentityProblems.of(ProblemType.NOT_FOUND);
        }
        response.setStatus(refusal.status());
        refusal.headers().forEach(response::setHeader);
        model.addAttribute("signIn", AskedPage.signInForPageOf(request));
        return "session-ended";
    }

    private static ProblemException said(ProblemType refusal) {
        return switch (refusal) {
            case IDENTITY_UNAVAILABLE -> new ProblemException(refusal, Text.of("layout.sign-in.away"));
            case MALFORMED_REQUEST -> new ProblemException(refusal, Text.of("layout.sign-in.parameter"));
            case STORE_UNAVAILABLE -> new ProblemException(refusal, Text.of("layout.sign-in.store"));
            default -> IdentityProblems.of(refusal);
        };
    }
}
