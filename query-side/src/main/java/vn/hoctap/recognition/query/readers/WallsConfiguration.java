package vn.hoctap.recognition.query.readers;

import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the first wall before everything else that looks at a request. */
@Configuration(proxyBeanMethods = false)
class WallsConfiguration {
    @Bean
    WebMvcConfigurer wallBeforeReads(FirstWall wall) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(wall).order(Ordered.HIGHEST_PRECEDENCE);
            }
        };
    }

    /** Says of every operation whom it refuses. */
    @Bean
    OperationCustomizer refusedReaders() {
        return RefusalDescription::of;
    }
}
