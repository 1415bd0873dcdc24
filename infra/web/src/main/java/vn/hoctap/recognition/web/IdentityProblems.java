package vn.hoctap.recognition.web;

import com.nimbusds.jose.RemoteKeySourceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Answers what Spring Security refuses as a problem, at once and only here. */
public final class IdentityProblems
        implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler, RequestRejectedHandler {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        write(typeOf(refusal), response);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        write(typeOf(refusal), response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        write(typeOf(refusal), response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refusal)
            throws IOException {
        write(ProblemType.MALFORMED_REQUEST, response);
    }

    /** For whoever tells it to a person instead, in a page. */
    public static ProblemException of(ProblemType type) {
        return new ProblemException(type, StatusProblems.detail(type));
    }

    public static ProblemType typeOf(AccessDeniedException refusal) {
        return refusal instanceof CsrfException ? ProblemType.CSRF : ProblemType.FORBIDDEN;
    }

    /** Why a sign-in came to nothing: what was asked cannot be read, the provider is away, or it was none. */
    public static ProblemType ofSignIn(AuthenticationException refusal) {
        if (Causes.of(refusal).anyMatch(IdentityProblems::isUnreadable)) {
            return ProblemType.MALFORMED_REQUEST;
        }
        return isProviderAway(refusal) ? ProblemType.IDENTITY_UNAVAILABLE : ProblemType.SIGN_IN_FAILED;
    }

    private static boolean isUnreadable(Throwable cause) {
        return cause instanceof InvalidParameterException || cause instanceof RequestRejectedException;
    }

    /** Whether nobody is to blame but the provider, who does not answer. */
    private static boolean isProviderAway(AuthenticationException refusal) {
        return Causes.of(refusal)
                .anyMatch(cause -> cause instanceof RemoteKeySourceException || cause instanceof IOException);
    }

    private static ProblemType typeOf(AuthenticationException refusal) {
        if (Causes.of(refusal).anyMatch(RemoteKeySourceException.class::isInstance)) {
            return ProblemType.IDENTITY_UNAVAILABLE;
        }
        boolean isBadToken =
                refusal instanceof OAuth2AuthenticationException || refusal instanceof AuthenticationServiceException;
        return isBadToken ? ProblemType.INVALID_TOKEN : ProblemType.MISSING_ACTOR;
    }

    public static void write(ProblemType type, HttpServletResponse response) throws IOException {
        new Problem(type, StatusProblems.detail(type)).write(response);
    }
}
