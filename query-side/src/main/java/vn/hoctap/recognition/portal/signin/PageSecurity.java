package vn.hoctap.recognition.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import vn.hoctap.recognition.query.access.SignInRecord;
import vn.hoctap.recognition.web.BearerTokens;
import vn.hoctap.recognition.web.SecurityHeaders;

/**
 * Who may open which page: by a session, or by a token as in the APIs. The APIs themselves and what operations look at stand
 * in chains that know no session.
 */
@Configuration(proxyBeanMethods = false)
class PageSecurity {
    private static final int BETWEEN_API_AND_OTHERS = 100;
    private static final String SIGN_OUT = "/dang-xuat";
    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();
    private static final NegatedRequestMatcher PAGES = new NegatedRequestMatcher(
            new OrRequestMatcher(PATHS.matcher("/api/**"), PATHS.matcher("/actuator/**"), PATHS.matcher("/v3/**")));

    @Bean
    @Order(BETWEEN_API_AND_OTHERS)
    SecurityFilterChain pageRequests(
            HttpSecurity http,
            BearerTokens tokens,
            Provider provider,
            SignIn signIn,
            SignInEntry entry,
            SignInRecord record) {
        var refusals = new PageRefusals();
        return tokens.acceptedBy(http.securityMatcher(PAGES))
                .addFilterBefore(signIn.end(), SecurityContextHolderFilter.class)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(PageSecurity::isChangeByCookie))
                .cors(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders.sendingFormsAlsoTo(() -> whereSignOutLeads(provider)))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/ho-so/**", "/tien-do/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(entry).accessDeniedHandler(refusals))
                .oauth2Login(login -> signIn.describe(login, refusals))
                .logout(out -> out.logoutRequestMatcher(PATHS.matcher(HttpMethod.POST, SIGN_OUT))
                        .addLogoutHandler((_, _, person) -> {
                            if (person != null) {
                                record.signedOut(person.getName());
                            }
                        })
                        .deleteCookies("recognition")
                        .logoutSuccessHandler(afterSignOut(provider)))
                .build();
    }

    /** Without a session there is nobody in whose name it could be; to ask for a token would make one, for any stranger. */
    private static boolean isChangeByCookie(HttpServletRequest request) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request) && request.getSession(false) != null;
    }

    private static LogoutSuccessHandler afterSignOut(Provider provider) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(provider);
        handler.setPostLogoutRedirectUri("{baseUrl}" + SignInPages.SIGNED_OUT);
        handler.setDefaultTargetUrl(SignInPages.SIGNED_OUT);
        return handler;
    }

    /** Only a page with the form of the sign-out needs it. */
    private static List<String> whereSignOutLeads(Provider provider) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken
                ? provider.originOfEndSession().stream().toList()
                : List.of();
    }
}
