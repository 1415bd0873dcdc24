package vn.hoctap.recognition.portal.signin;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import vn.hoctap.recognition.query.portalsessions.SessionStore;

/** Has Spring Session serve {@link PortalSessions}, under our cookie. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {
    @Bean
    Seal seal(PortalSettings settings) {
        return new Seal(SealKeys.of(settings.seal()));
    }

    @Bean
    SessionCookie sessionCookie() {
        return new SessionCookie();
    }

    @Bean
    PortalSessions portalSessions(
            SessionStore store,
            Seal seal,
            @Value("${server.servlet.session.timeout}") Duration idle,
            PortalSettings settings,
            InstantSource signInClock) {
        return new PortalSessions(store, seal, idle, settings.sessionEndsAfter(), signInClock);
    }
}
