package vn.hoctap.recognition.portal;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where {@link StaticFiles} lie, and that a browser asks again by what is in them. */
@Configuration(proxyBeanMethods = false)
class StaticFilesConfiguration implements WebMvcConfigurer {
    static final String OURS = "static";

    /** Among these webjars, below {@code /webjars}. */
    static final String OF_LIBRARIES = "META-INF/resources";

    private final StaticFiles files;

    StaticFilesConfiguration(StaticFiles files) {
        this.files = files;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/**")
                .addResourceLocations("classpath:/" + OURS + "/", "classpath:/" + OF_LIBRARIES + "/")
                .setUseLastModified(false)
                .setEtagGenerator(StaticFiles::entityTag);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(files);
    }
}
