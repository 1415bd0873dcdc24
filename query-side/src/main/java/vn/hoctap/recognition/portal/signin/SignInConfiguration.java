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

    @Bean
    TokensOfSessions tokensOfSessions(Provider provider) {
        return new TokensOfSessions(provider);
    }

    @Bean
    OAuth2AuthorizedClientManager renewals(Provider provider, TokensOfSessions tokensOfSessions) {
        var renewals = new DefaultOAuth2AuthorizedClientManager(provider, tokensOfSessions);
        renewals.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .refreshToken(renewal -> renewal.accessTokenResponseClient(TokenRequests.ofRenewals()))
                .build());
        return renewals;
    }

    @Bean
    SignIn signIn(Provider provider, BearerTokens tokens, Seal seal, SignInRecord record, InstantSource signInClock) {
        return new SignIn(
                new SignInRequests(provider),
                new PendingSignIns(provider, seal, signInClock),
                new PersonOfTokens(tokens),
                new SignInSuccess(record, signInClock));
    }
}
