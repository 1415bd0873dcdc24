package vn.hoctap.recognition.system;

import java.util.List;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.RightId;
import vn.hoctap.recognition.events.authority.Role;

/** Gives people rights as it is done in life: one administrator proposes, the other grants. */
public record Rights(Sender sender) {
    static final List<String> ADMINISTRATORS = List.of("admin-1", "admin-2");

    /** Sends one request to the command side, and fails unless it is taken. */
    @FunctionalInterface
    public interface Sender {
        void send(String subject, String address, String ifMatch, String body) throws Exception;
    }

    /** The person's only right. */
    public void grant(String subject, Role role, String organisation) throws Exception {
        var person = PersonId.of(subject);
        sender.send(ADMINISTRATORS.getFirst(), "rights", "*", """
                {"subject":"%s","role":"%s","organisation":"%s","from":"2023-01-01","reason":"Theo phân công"}""".formatted(subject, role, organisation));
        var grant = "rights/%s/%s/grants".formatted(person, RightId.of(person, 0));
        sender.send(ADMINISTRATORS.getLast(), grant, "*", "{}");
    }

    /** Who opens the year, enters organisations and takes dossiers in. */
    public void ofTheOffice(String office) throws Exception {
        grant("head", Role.OFFICE_HEAD, office);
        grant("clerk", Role.RECEIVING_CLERK, office);
    }
}
