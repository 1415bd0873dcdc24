package vn.hoctap.recognition.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where somebody is led who has signed out: to the provider, whose own session ends as well (OpenID Connect RP-Initiated
 * Logout), and from there back to us.
 */
final class SignOut implements LogoutSuccessHandler {
    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn)
            throws IOException {
        var here = ServletUriComponentsBuilder.fromContextPath(request)
                .path(SignInPages.SIGNED_OUT)
                .toUriString();
        response.sendRedirect(personIn(signedIn)
                .flatMap(person -> Optional.ofNullable(person.endSession())
                        .map(end -> leading(end, person.getIdToken().getTokenValue(), here)))
                .orElse(here));
    }

    static Optional<SignedInPerson> personIn(@Nullable Authentication signedIn) {
        return signedIn != null && signedIn.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person)
                : Optional.empty();
    }

    private static String leading(URI end, String proof, String back) {
        return UriComponentsBuilder.fromUri(end)
                .queryParam("id_token_hint", proof)
                .queryParam("post_logout_redirect_uri", back)
                .encode(StandardCharsets.UTF_8)
                .toUriString();
    }
}
