package vn.hoctap.recognition.local.identity;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import vn.hoctap.recognition.web.SecurityHeaders;

/** The protocol in one chain, the pages in another. */
@Configuration(proxyBeanMethods = false)
class SignInSecurity {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http, ProviderSettings settings) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(SignInPages.SIGN_IN)))
                .headers(headers(settings))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, ProviderSettings settings, People people) {
        return http.authenticationProvider(people)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                // The answer is a token, which the page that asked from elsewhere cannot read.
                .csrf(csrf -> csrf.ignoringRequestMatchers(ScriptTokens.PATH + "/**"))
                .formLogin(form -> form.loginPage(SignInPages.SIGN_IN)
                        .usernameParameter("subject")
                        .failureUrl(SignInPages.SIGN_IN)
                        .defaultSuccessUrl(settings.portals().getFirst() + "/"))
                .httpBasic(AbstractHttpConfigurer::disable)
                .headers(headers(settings))
                .build();
    }

    /** A page of elsewhere whose name was made to point here must not be able to sign in. */
    @Bean
    HttpFirewall onlyLoopback() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(LOOPBACK::contains);
        return firewall;
    }

    /** A browser takes the way back to the portal as a part of sending the form. */
    private static Customizer<HeadersConfigurer<HttpSecurity>> headers(ProviderSettings settings) {
        return SecurityHeaders.sendingFormsAlsoTo(settings.portals());
    }
}
