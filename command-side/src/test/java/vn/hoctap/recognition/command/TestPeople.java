package vn.hoctap.recognition.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import vn.hoctap.recognition.events.authority.AuthorityEvent;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.RightGranted;
import vn.hoctap.recognition.events.authority.RightId;
import vn.hoctap.recognition.events.authority.RightProposed;
import vn.hoctap.recognition.events.authority.RightWithdrawn;
import vn.hoctap.recognition.events.authority.Role;

/** The people of tests, by what they are called: each has the rights of the name, recorded as any right is. */
final class TestPeople {
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);
    private static final List<String> OFFICES =
            List.of("PGDDT-674", "UBND-674", "SGDDT-68", "UBND-68", "PGDDT-675", "UBND-24853");

    /** What a request that begins something names as its office, or as the body that decides. */
    private static final Pattern OFFICE = Pattern.compile("\"(?:code|body)\":\"([A-Z]{1,10}-[0-9A-Za-z]+)\"");

    private static final Pattern APPLICANT = Pattern.compile("\"applicant\":\"([^\"]{1,32})\"");

    private final Supplier<EventStore> store;
    private final Set<String> granted = ConcurrentHashMap.newKeySet();

    TestPeople(Supplier<EventStore> store) {
        this.store = store;
    }

    /** Who does what is asked for at an address, as a rule. */
    static String usual(String address) {
        if (address.startsWith("/api/v1/rights")) {
            return "admin";
        }
        if (address.matches(".*/(acceptances|returns|declines|reappointments|transfers|publications|expiries)$")) {
            return address.contains("/decisions/") ? "authority" : "clerk";
        }
        return switch (address.replaceAll("^/api/v1/([^/?]*).*", "$1")) {
            case "dossiers" -> address.matches(".*/(settlements|certificate-copies)$") ? "head" : "officer-24853";
            case "decisions" -> decisionMaker(address);
            case "panels", "cycles" -> "head";
            case "past-recognitions" -> "specialist";
            default -> "admin";
        };
    }

    private static String decisionMaker(String address) {
        if (address.endsWith("/verifications")) {
            return "deputy";
        }
        return address.endsWith("/signatures") ? "authority" : "specialist";
    }

    /** Gives a person what the name says, at the usual offices, at the one in the name and at those that a request names. */
    void introduce(String subject, String request) {
        switch (subject.replaceAll("-.*", "")) {
            case "officer" -> officer(subject, request);
            case "clerk" -> ofOffices(subject, Role.RECEIVING_CLERK, request);
            case "specialist" -> ofOffices(subject, Role.SPECIALIST, request);
            case "deputy" -> ofOffices(subject, Role.DEPUTY, request);
            case "head" -> ofOffices(subject, Role.OFFICE_HEAD, request);
            case "authority" -> ofOffices(subject, Role.AUTHORITY, request);
            case "admin", "administrator" -> grant(subject, Role.ADMINISTRATOR, "");
            default -> {}
        }
    }

    /** Gives a person what the name says at one more office. */
    void at(String subject, String office) {
        introduce(subject, "{\"code\":\"" + office + "\"}");
    }

    private void officer(String subject, String request) {
        grant(subject, Role.COMMUNE_OFFICER, subject.substring("officer-".length()));
        APPLICANT.matcher(request).results().map(found -> found.group(1)).forEach(applicant -> {
            if (subject.equals("officer-24853")) {
                grant(subject, Role.COMMUNE_OFFICER, applicant);
            }
        });
    }

    private void ofOffices(String subject, Role role, String request) {
        OFFICES.forEach(office -> grant(subject, role, office));
        Stream.of(subject.replaceFirst("^[a-z]+-?", ""))
                .filter(office -> !office.isEmpty())
                .forEach(office -> grant(subject, role, office));
        OFFICE.matcher(request).results().forEach(found -> grant(subject, role, found.group(1)));
    }

    /** Grants a right unless the person has it. */
    void grant(String subject, Role role, String organisation) {
        if (granted.contains(subject + role + organisation)) {
            return;
        }
        synchronized (TestPeople.class) {
            var recorded = recorded(PersonId.of(subject));
            boolean known = recorded.stream()
                    .filter(RightProposed.class::isInstance)
                    .map(event -> ((RightProposed) event).right())
                    .anyMatch(right ->
                            right.role() == role && right.organisation().equals(organisation));
            if (!known) {
                append(subject, role, organisation, recorded.size());
            }
            granted.add(subject + role + organisation);
        }
    }

    /** Lets a person have a right that is gone. */
    void grantAndWithdraw(String subject, Role role, String organisation) {
        grant(subject, role, organisation);
        withdraw(subject, role, organisation);
    }

    /** Takes a right back at once. */
    void withdraw(String subject, Role role, String organisation) {
        synchronized (TestPeople.class) {
            var person = PersonId.of(subject);
            var recorded = recorded(person);
            var right = recorded.stream()
                    .filter(RightProposed.class::isInstance)
                    .map(event -> ((RightProposed) event).right())
                    .filter(held -> held.role() == role && held.organisation().equals(organisation))
                    .findFirst()
                    .orElseThrow();
            store.get()
                    .publish(message(
                            person,
                            recorded.size(),
                            new RightWithdrawn(person, right.rightId(), "Thử nghiệm", LONG_AGO)));
        }
    }

    private List<AuthorityEvent> recorded(PersonId person) {
        return store.get()
                .readEvents(person.toString())
                .asStream()
                .map(Message::getPayload)
                .map(AuthorityEvent.class::cast)
                .toList();
    }

    private void append(String subject, Role role, String organisation, int version) {
        var person = PersonId.of(subject);
        var right = new Right(RightId.of(person, version), subject, role, organisation, LONG_AGO, Right.OPEN_ENDED, "");
        store.get()
                .publish(
                        message(person, version, new RightProposed(person, right, "Thử nghiệm", LONG_AGO)),
                        message(person, version + 1, new RightGranted(person, right.rightId(), "", LONG_AGO)));
    }

    private static DomainEventMessage<?> message(PersonId person, long version, AuthorityEvent event) {
        return new GenericDomainEventMessage<>(
                "Person", person.toString(), version, event, Map.of("actor", "recognition"));
    }
}
