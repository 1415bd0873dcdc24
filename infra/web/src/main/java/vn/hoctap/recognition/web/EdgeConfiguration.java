package vn.hoctap.recognition.web;

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

/** What stands before everything else of an application: names, paths, and how much is read from whom. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:edge.properties")
class EdgeConfiguration {
    /** After Spring's own encoding and observation filters, before {@link RequestBodyFilter}. */
    private static final int FILTER_ORDER = Ordered.HIGHEST_PRECEDENCE + 5;

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
    RequestTexts requestTexts() {
        return new RequestTexts();
    }

    @Bean
    FilterRegistrationBean<EdgeFilter> edgeFilter(@Value("${recognition.hosts}") Set<String> hosts) {
        var registration = new FilterRegistrationBean<>(new EdgeFilter(new HostRule(hosts)));
        registration.setOrder(FILTER_ORDER);
        return registration;
    }
}
