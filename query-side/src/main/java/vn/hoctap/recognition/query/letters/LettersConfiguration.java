package vn.hoctap.recognition.query.letters;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.recognition.query.calendar.FindCalendar;
import vn.hoctap.recognition.query.projections.Positions;

/** Letters are written and sent only where there is a mail server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class LettersConfiguration {
    @Bean
    Letters letters(
            DueLetters due,
            LetterWriter writer,
            FindCalendar calendar,
            Positions positions,
            MailSettings settings,
            @Value("${recognition.portal.address}") URI portal,
            MeterRegistry registry) {
        return new Letters(due, writer, calendar, positions, new Post(settings, portal), settings, registry);
    }

    @Bean
    @DependsOnDatabaseInitialization
    Postman postman(Letters letters, MailSettings settings) {
        return new Postman(letters, settings);
    }
}
