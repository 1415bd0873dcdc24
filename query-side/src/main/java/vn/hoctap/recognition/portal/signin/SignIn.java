package vn.hoctap.recognition.portal.signin;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;

/** The code flow: out to the provider, and back with a code that is changed for tokens. */
record SignIn(SignInRequests requests, PendingSignIns pending, PersonOfTokens people, SignInSuccess success) {
    void describe(OAuth2LoginConfigurer<HttpSecurity> login, PageRefusals refusals) {
        login.loginPage(SignInRequests.PATH)
                .authorizationEndpoint(
                        out -> out.authorizationRequestResolver(requests).authorizationRequestRepository(pending))
                .tokenEndpoint(change -> change.accessTokenResponseClient(TokenRequests.ofCodes()))
                .userInfoEndpoint(person -> person.oidcUserService(people))
                .successHandler(success)
                .failureHandler(refusals)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                        filter.setAuthenticationFailureHandler(refusals);
                        return filter;
                    }
                });
    }
}
