package vn.hoctap.recognition.portal.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.util.WebUtils;

/**
 * Keeps sign-ins that have begun in the browsers themselves, sealed, so that no number of them takes memory here. A browser
 * has one at a time, for ten minutes, and gives it up with the first answer of the provider.
 */
final class PendingSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    static final String COOKIE = "recognition-sign-in";
    private static final String BACK = "/login/oauth2/code/" + Provider.ID;
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Provider provider;
    private final InstantSource clock;
    private final Seal seal;

    PendingSignIns(Provider provider, Seal seal, InstantSource clock) {
        this.provider = provider;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begun, HttpServletRequest request, HttpServletResponse response) {
        if (begun == null) {
            write("", Duration.ZERO, request, response);
            return;
        }
        var pending = PendingSignIn.of(begun, clock.instant().plus(LIFE));
        write(seal.close(COOKIE, pending), LIFE, request, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return pending(request)
                .map(pending -> pending.asRequest(registration()))
                .orElse(null);
    }

    /** The page to go back to stays with the request. */
    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var pending = pending(request);
        write("", Duration.ZERO, request, response);
        pending.ifPresent(begun -> request.setAttribute(SignInRequests.PAGE, begun.page()));
        return pending.map(begun -> begun.asRequest(registration())).orElse(null);
    }

    /** Where the sign-in began at another process this one may not have asked the provider yet. */
    private ClientRegistration registration() {
        try {
            return provider.registration();
        } catch (UncheckedIOException away) {
            throw new AuthenticationServiceException("The provider is away", away);
        }
    }

    private Optional<PendingSignIn> pending(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(closed -> seal.open(COOKIE, closed, PendingSignIn.class))
                .filter(pending -> clock.instant().isBefore(pending.until()));
    }

    /** Lax, for the way back begins at the provider. */
    private static void write(String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path(BACK)
                .maxAge(life)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
