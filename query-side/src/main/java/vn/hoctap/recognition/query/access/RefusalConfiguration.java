package vn.hoctap.recognition.query.access;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Around Spring Security stands who records what it refuses, and right behind it what tells whom it let through. */
@Configuration(proxyBeanMethods = false)
class RefusalConfiguration {
    @Bean
    FilterRegistrationBean<RefusalRecord> refusals(AccessStore store) {
        var registration = new FilterRegistrationBean<>(new RefusalRecord(store));
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<Filter> peopleLetThrough() {
        var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            var person = ((HttpServletRequest) request).getUserPrincipal();
            if (person != null) {
                RefusalRecord.isOf((HttpServletRequest) request, person.getName());
            }
            chain.doFilter(request, response);
        });
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }
}
