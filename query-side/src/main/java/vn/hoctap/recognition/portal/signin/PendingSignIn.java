package vn.hoctap.recognition.portal.signin;

import java.time.Instant;
import java.util.Map;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * What the portal has to know when somebody comes back from the provider.
 *
 * @param until when it is too late to come back
 */
record PendingSignIn(String state, String nonce, String verifier, String backTo, String page, Instant until) {
    static PendingSignIn of(OAuth2AuthorizationRequest request, Instant until) {
        return new PendingSignIn(
                String.valueOf(request.getState()),
                String.valueOf(request.<Object>getAttribute(OidcParameterNames.NONCE)),
                String.valueOf(request.<Object>getAttribute(PkceParameterNames.CODE_VERIFIER)),
                String.valueOf(request.getRedirectUri()),
                String.valueOf(request.<Object>getAttribute(SignInRequests.PAGE)),
                until);
    }

    OAuth2AuthorizationRequest asRequest(ClientRegistration registration) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        String.valueOf(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .scopes(registration.getScopes())
                .redirectUri(backTo)
                .state(state)
                .attributes(attributes -> attributes.putAll(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID, registration.getRegistrationId(),
                        OidcParameterNames.NONCE, nonce,
                        PkceParameterNames.CODE_VERIFIER, verifier)))
                .build();
    }
}
