package vn.hoctap.recognition.query;

import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.embedded.FreePorts;

/** A mail server that keeps what it is given, and may be away for a while. */
final class MailServer implements AutoCloseable {
    /** A mail address for which it takes nothing. */
    static final String REFUSED = "refused@demo.invalid";

    final int port = FreePorts.next();
    private final ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private GreenMail server = started();

    private GreenMail started() {
        var fresh = new GreenMail(setup);
        fresh.start();
        var people = fresh.getUserManager();
        people.setMessageDeliveryHandler((message, address) -> {
            if (address.getEmail().equals(REFUSED)) {
                throw new UserException("mailbox unavailable");
            }
            var known = people.getUserByEmail(address.getEmail());
            return known == null
                    ? people.createUser(address.getEmail(), address.getEmail(), address.getEmail())
                    : known;
        });
        return fresh;
    }

    void goAway() {
        server.stop();
    }

    /** With nothing of what it was given before. */
    void comeBack() {
        server.stop();
        server = started();
    }

    /** What an application has to be told in order to send letters there, not by itself but when a test says so. */
    String[] settings() {
        return settings("1h");
    }

    /** @param every how often it looks by itself for what is to be sent */
    String[] settings(String every) {
        return new String[] {
            "--recognition.mail.host=127.0.0.1",
            "--recognition.mail.port=" + port,
            "--recognition.mail.from=thong-bao@demo.invalid",
            "--recognition.mail.starttls=false",
            "--recognition.mail.every=" + every,
            "--recognition.portal.address=https://hoc-tap.example"
        };
    }

    List<Mail> received() {
        return Stream.of(server.getReceivedMessages()).map(MailServer::mail).toList();
    }

    record Mail(String id, String to, String subject, String text, String automatic) {}

    private static Mail mail(MimeMessage message) {
        try {
            Address[] to = message.getRecipients(Message.RecipientType.TO);
            return new Mail(
                    message.getMessageID(),
                    to[0].toString(),
                    message.getSubject(),
                    String.valueOf(message.getContent()).replace("\r\n", "\n"),
                    message.getHeader("Auto-Submitted", null));
        } catch (MessagingException | IOException failure) {
            throw new IllegalStateException(GreenMailUtil.getWholeMessage(message), failure);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
