package vn.hoctap.recognition.portal.signin;

import java.time.InstantSource;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import vn.hoctap.recognition.query.access.SignInRecord;
import vn.hoctap.recognition.query.letters.MailSettings;
import vn.hoctap.recognition.web.BearerTokens;
import vn.hoctap.recognition.web.IdTokens;
import vn.hoctap.recognition.web.IdentitySettings;

/** The parts of a sign-in; {@link PageSecurity} puts them into their places. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalSettings.class)
class SignInConfiguration {
    @Bean
    InstantSource signInClock() {
        return InstantSource.system();
    }

    @Bean
    Provider provider(IdentitySettings identity, PortalSettings portal, MailSettings mail, InstantSource signInClock) {
        return new Provider(identity, portal, scopes(mail), signInClock);
    }

    /** An address is of use only where letters are sent. */
    private static Set<String> scopes(MailSettings mail) {
        return mail.isOn() ? Set.of(OidcScopes.OPENID, OidcScopes.EMAIL) : Set.of(OidcScopes.OPENID);
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokenDecoders(IdTokens tokens, IdentitySettings identity) {
        return registration -> {
            var rules = new OidcIdTokenValidator(registration);
            rules.setClockSkew(identity.clockTolerance());
            return tokens.heldTo(rules);
        };
    }

    /** Access tokens are in the session and end with it. */
    @Bean
    OAuth2AuthorizedClientRepository accessTokensOfSessions() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager renewals(Provider provider, OAuth2AuthorizedClientRepository accessTokensOfSessions) {
        var renewals = new DefaultOAuth2AuthorizedClientManager(provider, accessTokensOfSessions);
        renewals.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .refreshToken(renewal -> renewal.accessTokenResponseClient(TokenRequests.ofRenewals()))
                .build());
        return renewals;
    }

    @Bean
    SignIn signIn(
            Provider provider,
            BearerTokens tokens,
            SignInRecord record,
            PortalSettings settings,
            InstantSource signInClock) {
        var end = new SessionEnd(settings.sessionEndsAfter(), signInClock);
        return new SignIn(
                new SignInRequests(provider),
                new PendingSignIns(provider, signInClock),
                new PersonOfTokens(tokens),
                new SignInSuccess(record, end),
                end);
    }
}
