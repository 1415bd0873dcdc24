package vn.hoctap.recognition.portal;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.recognition.web.text.Text;

/** Where templates find their texts. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {
    @Bean
    MessageSource messageSource() {
        return Text.files();
    }
}
