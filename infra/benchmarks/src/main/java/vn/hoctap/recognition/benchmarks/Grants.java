package vn.hoctap.recognition.benchmarks;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.hoctap.recognition.events.authority.AuthorityEvent;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.RightGranted;
import vn.hoctap.recognition.events.authority.RightId;
import vn.hoctap.recognition.events.authority.RightProposed;
import vn.hoctap.recognition.events.authority.Role;

/** Records the rights of those who send commands, before anything is measured. */
record Grants(EventStore store) {
    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);

    /** The person's first right. */
    void grant(String subject, Role role, String organisation) {
        var person = PersonId.of(subject);
        var right = new Right(RightId.of(person, 0), subject, role, organisation, FROM, Right.OPEN_ENDED, "");
        store.publish(
                message(person, 0, new RightProposed(person, right, "Đo tốc độ", FROM)),
                message(person, 1, new RightGranted(person, right.rightId(), "", FROM)));
    }

    private static DomainEventMessage<?> message(PersonId person, long version, AuthorityEvent event) {
        return new GenericDomainEventMessage<>(
                "Person", person.toString(), version, event, Map.of("actor", "recognition"));
    }
}
