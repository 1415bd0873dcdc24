package vn.hoctap.recognition.web;

import jakarta.servlet.Filter;
import java.time.Duration;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import vn.hoctap.recognition.web.text.ChosenLanguage;

/** What stands before everything else of an application: names, paths, language, and how much is read from whom. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:edge.properties")
class EdgeConfiguration {
    /** After Spring's own encoding and observation filters, before {@link RequestBodyFilter}. */
    private static final int FILTER_ORDER = Ordered.HIGHEST_PRECEDENCE + 5;

    /** After whoever finds out who sends a request, Spring Security at -100. */
    private static final int AFTER_SIGN_IN = -50;

    private static final String MOST_HEADERS = "100";

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> boundedHead(
            @Value("${recognition.request-within}") Duration within) {
        return factory -> {
            factory.setProtocol(PatientProtocol.class.getName());
            factory.addConnectorCustomizers(connector -> {
                connector.setProperty("maxHeaderCount", MOST_HEADERS);
                connector.setProperty("headWithin", String.valueOf(within.toMillis()));
            });
        };
    }

    @Bean
    FilterRegistrationBean<RateFilter> addressRates(
            @Value("${recognition.limits.address.per-second}") int perSecond,
            @Value("${recognition.limits.address.burst}") int burst) {
        return inOrder(RateFilter.ofAddresses(new Rates(perSecond, burst)), FILTER_ORDER + 1);
    }

    @Bean
    FilterRegistrationBean<RateFilter> personRates(
            @Value("${recognition.limits.person.per-second}") int perSecond,
            @Value("${recognition.limits.person.burst}") int burst) {
        return inOrder(RateFilter.ofPersons(new Rates(perSecond, burst)), AFTER_SIGN_IN);
    }

    /** Before whatever else may have to say something. */
    @Bean
    FilterRegistrationBean<ChosenLanguage> chosenLanguage() {
        return inOrder(new ChosenLanguage(), FILTER_ORDER + 2);
    }

    @Bean
    RequestTexts requestTexts() {
        return new RequestTexts();
    }

    @Bean
    FilterRegistrationBean<EdgeFilter> edgeFilter(@Value("${recognition.hosts}") Set<String> hosts) {
        return inOrder(new EdgeFilter(new HostRule(hosts)), FILTER_ORDER);
    }

    private static <F extends Filter> FilterRegistrationBean<F> inOrder(F filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
