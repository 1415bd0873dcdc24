package vn.hoctap.recognition.local.identity;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The portal as a client: it proves by PKCE alone that a code is its own, as no secret is kept on this machine. */
final class PortalClient {
    static final String ID = "portal";
    private static final String BACK = "/login/oauth2/code/recognition";

    private static final String SIGNED_OUT = "/da-dang-xuat";

    private PortalClient() {}

    static RegisteredClient of(ProviderSettings settings) {
        return RegisteredClient.withId(ID)
                .clientId(ID)
                .clientName("Cổng công nhận Đơn vị học tập, Cộng đồng học tập")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> settings.portals().forEach(portal -> uris.add(portal + BACK)))
                .postLogoutRedirectUris(uris -> settings.portals().forEach(portal -> uris.add(portal + SIGNED_OUT)))
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.EMAIL)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Tokens.LIFE)
                        .build())
                .build();
    }
}
