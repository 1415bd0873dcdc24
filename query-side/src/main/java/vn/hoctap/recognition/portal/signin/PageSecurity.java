package vn.hoctap.recognition.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.WebUtils;
import vn.hoctap.recognition.query.access.SignInRecord;
import vn.hoctap.recognition.web.BearerTokens;
import vn.hoctap.recognition.web.SecurityHeaders;

/**
 * Who may open which page: by a session, or by a token as in the APIs. The read API may be read by a session as well, because
 * pages link to its files; it takes no change by one, and what operations look at stands in a chain that knows none.
 */
@Configuration(proxyBeanMethods = false)
class PageSecurity {
    private static final int BEFORE_API = -100;
    private static final String SIGN_OUT = "/dang-xuat";
    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();
    private static final RequestMatcher API = PATHS.matcher("/api/**");
    private static final RequestMatcher PAGES = new OrRequestMatcher(
            new NegatedRequestMatcher(
                    new OrRequestMatcher(API, PATHS.matcher("/actuator/**"), PATHS.matcher("/v3/**"))),
            new AndRequestMatcher(API, PageSecurity::isReadBySession));

    @Bean
    @Order(BEFORE_API)
    SecurityFilterChain pageRequests(
            HttpSecurity http, BearerTokens tokens, SignIn signIn, SignInEntry entry, SignInRecord record) {
        var refusals = new PageRefusals();
        return tokens.acceptedBy(http.securityMatcher(PAGES))
                .addFilterAfter(new SessionOpening(refusals), HeaderWriterFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(SessionContent.tokensOfForms())
                        .requireCsrfProtectionMatcher(PageSecurity::isChangeByCookie))
                .cors(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders.sendingFormsAlsoTo(PageSecurity::whereSignOutLeads))
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
                        .logoutSuccessHandler(new SignOut()))
                .build();
    }

    /** What a page links to, such as the file of a list; a token that is sent as well is what counts. */
    private static boolean isReadBySession(HttpServletRequest request) {
        return (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()))
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && WebUtils.getCookie(request, SessionCookie.NAME) != null;
    }

    /** Without a session there is nobody in whose name it could be; to ask for a token would make one, for any stranger. */
    private static boolean isChangeByCookie(HttpServletRequest request) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request) && request.getSession(false) != null;
    }

    /** Only a page with the form of the sign-out needs it. */
    private static List<String> whereSignOutLeads() {
        return SignOut.personIn(SecurityContextHolder.getContext().getAuthentication())
                .flatMap(SignedInPerson::originOfEndSession)
                .stream()
                .toList();
    }
}
