package vn.hoctap.recognition.web;

import java.time.Duration;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Everything of this package in one application, which takes it with {@code @Import}. Its controllers may then take an
 * {@link Actor}, {@link IdempotencyKey}, {@link ExpectedVersion} or {@link RequestHash} as parameter, and should name
 * what they produce, so that an answer the client cannot read is refused before anything is done.
 */
@Configuration(proxyBeanMethods = false)
@Import({SecurityConfiguration.class, EdgeConfiguration.class})
public class WebConfiguration {
    /** Nobody's body is read before it is known who sends it. */
    private static final int FILTER_ORDER = SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1;

    @Bean
    ProblemAdvice problemAdvice() {
        return new ProblemAdvice();
    }

    @Bean
    ProblemErrorController problemErrorController() {
        return new ProblemErrorController();
    }

    @Bean
    FilterRegistrationBean<RequestBodyFilter> requestBodyFilter(
            @Value("${recognition.request-within}") Duration within) {
        var registration = new FilterRegistrationBean<>(new RequestBodyFilter(within));
        registration.setOrder(FILTER_ORDER);
        return registration;
    }

    @Bean
    public JsonFactoryBuilderCustomizer limitedJson() {
        return StrictJson::limit;
    }

    @Bean
    public JsonMapperBuilderCustomizer strictJson() {
        return StrictJson::tighten;
    }

    @Bean
    WebMvcConfigurer requestArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new RequestArgument<>(Actor.class, Actor::of));
                resolvers.add(new RequestArgument<>(IdempotencyKey.class, IdempotencyKey::of));
                resolvers.add(new RequestArgument<>(ExpectedVersion.class, ExpectedVersion::of));
                resolvers.add(new RequestArgument<>(RequestHash.class, RequestHash::of));
            }
        };
    }

    /** The host adds a report valve of its own unless it finds one of the class that it was told. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemReports() {
        return factory -> factory.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(ProblemReportValve.class.getName());
            host.getPipeline().addValve(new ProblemReportValve());
        });
    }
}
