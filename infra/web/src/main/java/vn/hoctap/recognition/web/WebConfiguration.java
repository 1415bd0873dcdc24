package vn.hoctap.recognition.web;

import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Everything of this package in one application, which takes it with {@code @Import}. Its controllers may then take an
 * {@link Actor}, {@link IdempotencyKey}, {@link ExpectedVersion} or {@link RequestHash} as parameter, and should name
 * what they produce, so that an answer the client cannot read is refused before anything is done.
 */
@Configuration(proxyBeanMethods = false)
public class WebConfiguration {
    /** After Spring's own encoding filter, before every other. */
    private static final int FILTER_ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    ProblemAdvice problemAdvice() {
        return new ProblemAdvice();
    }

    @Bean
    ProblemErrorController problemErrorController() {
        return new ProblemErrorController();
    }

    @Bean
    FilterRegistrationBean<RequestBodyFilter> requestBodyFilter() {
        var registration = new FilterRegistrationBean<>(new RequestBodyFilter());
        registration.setOrder(FILTER_ORDER);
        return registration;
    }

    @Bean
    JsonFactoryBuilderCustomizer limitedJson() {
        return StrictJson::limit;
    }

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return StrictJson::tighten;
    }

    @Bean
    ActorResolver actorResolver() {
        return new HeaderActorResolver();
    }

    @Bean
    WebMvcConfigurer requestArguments(ActorResolver actors) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new RequestArgument<>(Actor.class, actors::resolve));
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
