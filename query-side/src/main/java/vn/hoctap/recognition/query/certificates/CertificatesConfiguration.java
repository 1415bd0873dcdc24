package vn.hoctap.recognition.query.certificates;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.recognition.web.OpenAddresses;

/** What is public is public without a token too. */
@Configuration(proxyBeanMethods = false)
class CertificatesConfiguration {
    @Bean
    OpenAddresses publicAddresses() {
        return new OpenAddresses(List.of("/api/v1/recognitions", "/api/v1/recognitions.*", "/api/v1/certificates/*"));
    }
}
