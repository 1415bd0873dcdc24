package vn.hoctap.recognition.web;

import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Who may come in: the API needs a checked token, all else is open, and a token that is given is checked there too. An
 * application with pages of its own for people who signed in puts its chain between the two.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentitySettings.class)
class SecurityConfiguration {
    private static final int API_FIRST = 0;
    private static final IdentityProblems PROBLEMS = new IdentityProblems();

    @Bean
    ProviderKeys providerKeys(IdentitySettings settings) {
        return new ProviderKeys(settings.jwks(), InstantSource.system());
    }

    @Bean
    JwtDecoder accessTokens(IdentitySettings settings, ProviderKeys keys) {
        return AccessTokens.decoder(settings, keys);
    }

    @Bean
    IdTokens idTokens(ProviderKeys keys) {
        return new IdTokens(keys);
    }

    @Bean
    BearerTokens bearerTokens(IdentitySettings settings, JwtDecoder accessTokens) {
        return new BearerTokens(settings.subjectClaim(), accessTokens);
    }

    @Bean
    @Order(API_FIRST)
    SecurityFilterChain apiRequests(HttpSecurity http, BearerTokens tokens, ObjectProvider<OpenAddresses> open) {
        var addresses = open.getIfAvailable(() -> OpenAddresses.NONE).toArray();
        return stateless(tokens.acceptedBy(http.securityMatcher("/api/**")))
                .authorizeHttpRequests(requests -> requests.requestMatchers(addresses)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain openRequests(HttpSecurity http, BearerTokens tokens) {
        return stateless(tokens.acceptedBy(http))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** A request is timed as a whole; to time each filter that it passes costs more than it tells. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Any method: which ones an address knows is told by 405 and Allow. */
    @Bean
    HttpFirewall httpFirewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejectedRequests() {
        return PROBLEMS;
    }

    /** Nothing is kept between requests and no browser adds a bearer token by itself, so there is nothing to forge. */
    private static HttpSecurity stateless(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityHeaders::write)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(PROBLEMS).accessDeniedHandler(PROBLEMS));
    }
}
