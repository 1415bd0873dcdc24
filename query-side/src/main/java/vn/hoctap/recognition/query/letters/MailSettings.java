package vn.hoctap.recognition.query.letters;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server (SMTP). Without a host no letter is written and nothing is connected to.
 *
 * @param user empty where the server asks for none
 * @param from address that stands in letters as their sender's
 * @param starttls whether the connection has to be encrypted before anything is sent
 * @param digestAt when a working day's digest goes out, by the clocks in Vietnam
 * @param every how long to wait between looks for what is to be sent
 */
@ConfigurationProperties("recognition.mail")
public record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("true") boolean starttls,
        @DefaultValue("07:00") LocalTime digestAt,
        @DefaultValue("15s") Duration every) {
    public MailSettings {
        if (!host.isBlank() && from.isBlank()) {
            throw new IllegalArgumentException("recognition.mail.from is not set");
        }
    }

    public boolean isOn() {
        return !host.isBlank();
    }

    /** It has a secret. */
    @Override
    public String toString() {
        return "mail by " + host + ":" + port;
    }
}
