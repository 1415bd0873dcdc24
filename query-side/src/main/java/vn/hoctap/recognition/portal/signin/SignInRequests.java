package vn.hoctap.recognition.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What the provider is asked when somebody opens the sign-in: with a state, a nonce and the proof key, each used once. */
final class SignInRequests implements OAuth2AuthorizationRequestResolver {
    static final String PATH = "/dang-nhap";
    static final String PAGE = "page";
    private static final RequestMatcher SIGN_IN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, PATH);

    private final DefaultOAuth2AuthorizationRequestResolver requests;

    SignInRequests(Provider provider) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(provider);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return SIGN_IN.matches(request) ? resolve(request, Provider.ID) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
        var asked = requests.resolve(request, provider);
        return asked == null
                ? null
                : OAuth2AuthorizationRequest.from(asked)
                        .attributes(attributes -> attributes.put(PAGE, AskedPage.of(request)))
                        .build();
    }
}
