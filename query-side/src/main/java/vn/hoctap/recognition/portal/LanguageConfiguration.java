package vn.hoctap.recognition.portal;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import vn.hoctap.recognition.web.text.ChosenLanguage;
import vn.hoctap.recognition.web.text.Text;

/** In which language pages are written, and where templates find their texts. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {
    /** After the edge, before whatever may have to say something. */
    private static final int FILTER_ORDER = Ordered.HIGHEST_PRECEDENCE + 7;

    @Bean
    MessageSource messageSource() {
        return Text.files();
    }

    @Bean
    FilterRegistrationBean<ChosenLanguage> chosenLanguage() {
        var registration = new FilterRegistrationBean<>(new ChosenLanguage());
        registration.setOrder(FILTER_ORDER);
        return registration;
    }
}
