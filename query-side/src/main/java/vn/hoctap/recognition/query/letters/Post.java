package vn.hoctap.recognition.query.letters;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands letters to the mail server (SMTP). */
final class Post {
    private static final String PATIENCE = String.valueOf(Duration.ofSeconds(10).toMillis());

    private final JavaMailSenderImpl server = new JavaMailSenderImpl();
    private final String from;
    private final String site;

    /** @param portal address of the pages, whose host stands in the letters' identifiers */
    Post(MailSettings settings, URI portal) {
        this.from = settings.from();
        this.site = String.valueOf(portal.getHost());
        server.setHost(settings.host());
        server.setPort(settings.port());
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!settings.user().isBlank()) {
            server.setUsername(settings.user());
            server.setPassword(settings.password());
        }
        var how = server.getJavaMailProperties();
        how.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isBlank()));
        how.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.starttls()));
        how.setProperty("mail.smtp.starttls.required", String.valueOf(settings.starttls()));
        Stream.of("connectiontimeout", "timeout", "writetimeout")
                .forEach(which -> how.setProperty("mail.smtp." + which, PATIENCE));
    }

    /** What became of a letter. */
    enum Outcome {
        SENT,
        /** The server is there, and does not take this letter now. */
        REFUSED,
        /** No letter can be handed over now. */
        AWAY
    }

    Outcome send(Letter letter) {
        try {
            server.send(message(letter));
            return Outcome.SENT;
        } catch (MailException failure) {
            return isRefusal(failure) ? Outcome.REFUSED : Outcome.AWAY;
        } catch (MessagingException unfit) {
            return Outcome.REFUSED;
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        var message = server.createMimeMessage();
        var parts = new MimeMessageHelper(message);
        parts.setFrom(from);
        parts.setTo(letter.to());
        parts.setSubject(letter.subject());
        parts.setText(letter.text());
        message.setHeader("Message-ID", "<%s@%s>".formatted(letter.id(), site));
        // No program answers what a program has written (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static boolean isRefusal(MailException failure) {
        return failure instanceof MailSendException sending
                && sending.getFailedMessages().values().stream().anyMatch(SendFailedException.class::isInstance);
    }
}
