package vn.hoctap.recognition.local.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/**
 * The provider as an application of its own. It shares a class path with PostgreSQL, Kafka and Axon and must take up none of
 * them, so what is configured is listed, not what is left out.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class
})
@Import({SignInSecurity.class, SignInPages.class, ScriptTokens.class})
public class IdentityProvider {
    /** On loopback alone: whoever reaches it can be anybody. */
    public static SpringApplicationBuilder application(ProviderSettings settings) {
        return new SpringApplicationBuilder(IdentityProvider.class)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean(ProviderSettings.class, () -> settings))
                .properties(
                        "spring.config.name=identity-provider",
                        "spring.main.banner-mode=off",
                        "spring.jmx.enabled=false",
                        "spring.web.locale=vi",
                        "spring.web.locale-resolver=fixed",
                        "spring.web.resources.static-locations=classpath:/identity/static/",
                        "spring.thymeleaf.prefix=classpath:/identity/pages/",
                        "server.address=127.0.0.1",
                        "server.port=" + settings.port(),
                        "server.shutdown=graceful",
                        // Browsers keep cookies by host, not by port: the portal on another port has its own.
                        "server.servlet.session.cookie.name=IDENTITY",
                        "server.servlet.session.cookie.same-site=lax",
                        "server.servlet.session.cookie.http-only=true",
                        "server.servlet.session.tracking-modes=cookie");
    }

    @Bean
    AuthorizationServerSettings authorizationServer(ProviderSettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }

    @Bean
    JWKSource<SecurityContext> keys(ProviderSettings settings) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(settings.keyFile())));
    }

    @Bean
    JwtEncoder encoder(JWKSource<SecurityContext> keys) {
        return new NimbusJwtEncoder(keys);
    }

    /** For what it answers itself to those who bring a token back to it. */
    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    People people(ProviderSettings settings) {
        return new People(settings.people());
    }

    @Bean
    Tokens tokens(JwtEncoder encoder, ProviderSettings settings, People people) {
        return new Tokens(encoder, settings.issuer(), people);
    }

    @Bean
    RegisteredClientRepository clients(ProviderSettings settings) {
        return new InMemoryRegisteredClientRepository(PortalClient.of(settings));
    }
}
