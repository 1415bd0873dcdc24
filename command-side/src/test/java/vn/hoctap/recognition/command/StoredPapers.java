package vn.hoctap.recognition.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.hoctap.recognition.command.panel.shell.PanelStory;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.RightDeclined;
import vn.hoctap.recognition.events.authority.RightGranted;
import vn.hoctap.recognition.events.authority.RightId;
import vn.hoctap.recognition.events.authority.RightProposed;
import vn.hoctap.recognition.events.authority.RightWithdrawn;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.cycle.CycleClosed;
import vn.hoctap.recognition.events.cycle.CycleDates;
import vn.hoctap.recognition.events.cycle.CycleId;
import vn.hoctap.recognition.events.cycle.CycleOpened;
import vn.hoctap.recognition.events.decision.DecisionContent;
import vn.hoctap.recognition.events.decision.DecisionContent.Granted;
import vn.hoctap.recognition.events.decision.DecisionDropped;
import vn.hoctap.recognition.events.decision.DecisionId;
import vn.hoctap.recognition.events.decision.DecisionProposed;
import vn.hoctap.recognition.events.decision.DecisionReturned;
import vn.hoctap.recognition.events.decision.DecisionSigned;
import vn.hoctap.recognition.events.decision.DecisionVerified;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.organisation.OrganisationClosed;
import vn.hoctap.recognition.events.organisation.OrganisationId;
import vn.hoctap.recognition.events.organisation.OrganisationRegistered;
import vn.hoctap.recognition.events.panel.Assessed;
import vn.hoctap.recognition.events.panel.Minutes;
import vn.hoctap.recognition.events.panel.PanelDissolved;
import vn.hoctap.recognition.events.panel.PanelEstablished;
import vn.hoctap.recognition.events.panel.PanelId;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.SessionClosed;
import vn.hoctap.recognition.events.panel.SessionForm;
import vn.hoctap.recognition.events.panel.SessionId;
import vn.hoctap.recognition.events.panel.SessionOpened;
import vn.hoctap.recognition.events.panel.SessionResult;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

/** Decisions, councils, sessions, years, organisations and rights in each of their states, as if their stories had been recorded. */
final class StoredPapers {
    private static final LocalDate DAY = StoredDossiers.DAY;
    private static final String OFFICE = StoredDossiers.OFFICE.code();

    private final EventStore store;
    private final DossierId dossier;

    /** @param dossier that decisions and sessions are about */
    StoredPapers(EventStore store, DossierId dossier) {
        this.store = store;
        this.dossier = dossier;
    }

    List<String> decisions() {
        return List.of(
                decision("DT-1"),
                decision("DT-2", new DecisionVerified(draft("DT-2"), DAY)),
                decision("DT-3", new DecisionReturned(draft("DT-3"), "Thiếu", DAY)),
                decision("DT-4", new DecisionSigned(draft("DT-4"), 4, "4/QĐ", "nguoi-ky", DAY)),
                decision("DT-5", new DecisionDropped(draft("DT-5"), "Gộp", DAY)));
    }

    List<String> sessions() {
        return List.of(session(1), session(2, closed(sessionId(2))));
    }

    List<String> panels() {
        var ended = panel("2/QĐ");
        return List.of(
                panel(established("1/QĐ")), panel(established("2/QĐ"), new PanelDissolved(ended, "3/QĐ", "Xong", DAY)));
    }

    List<String> cycles() {
        var ended = CycleId.of("CDHT-XA", 2019, OFFICE);
        return List.of(
                recorded("Cycle", CycleId.of("CDHT-XA", 2018, OFFICE), cycle(2018)),
                recorded("Cycle", ended, cycle(2019), new CycleClosed(ended, "Xong", DAY)));
    }

    List<String> organisations() {
        recorded("Organisation", OrganisationId.of("MT-1"), organisation("MT-1"));
        var ended = OrganisationId.of("MT-2");
        recorded("Organisation", ended, organisation("MT-2"), new OrganisationClosed(ended, "Sáp nhập", DAY));
        return List.of("MT-1", "MT-2");
    }

    /** As a part of an address: the person and the right. */
    List<String> rights() {
        return Stream.of("proposed", "granted", "declined", "withdrawn")
                .map(this::right)
                .toList();
    }

    private String right(String state) {
        var person = PersonId.of("matrix.right." + state);
        var id = RightId.of(person, 0);
        var right = new Right(id, "matrix.right." + state, Role.AUDITOR, "674", DAY, Right.OPEN_ENDED, "");
        var proposed = new RightProposed(person, right, "Phân công", DAY);
        var granted = new RightGranted(person, id, "", DAY);
        switch (state) {
            case "granted" -> recorded("Person", person, proposed, granted);
            case "declined" -> recorded("Person", person, proposed, new RightDeclined(person, id, "Chưa", DAY));
            case "withdrawn" ->
                recorded("Person", person, proposed, granted, new RightWithdrawn(person, id, "Thôi", DAY));
            default -> recorded("Person", person, proposed);
        }
        return person + "/" + id;
    }

    private String decision(String reference, RecognitionEvent... after) {
        var items = List.of(new Granted(dossier, StoredDossiers.LEVEL_1));
        var proposed = new DecisionProposed(
                draft(reference),
                StoredDossiers.OFFICE,
                "QĐ-PGDĐT",
                new DecisionContent.Recognition(items),
                List.of("Thông tư"),
                "12/TTr",
                DAY);
        return recorded("RecognitionDecision", draft(reference), events(proposed, after));
    }

    private static DecisionId draft(String reference) {
        return DecisionId.of(OFFICE, reference);
    }

    private String panel(PanelEstablished established, RecognitionEvent... after) {
        return recorded("AssessmentPanel", established.panelId(), events(established, after));
    }

    private static PanelEstablished established(String number) {
        return new PanelEstablished(
                panel(number), StoredDossiers.OFFICE, List.of("CDHT-XA"), 2023, number, seats(), PanelStory.RULES, DAY);
    }

    private static PanelId panel(String number) {
        return PanelId.of(OFFICE, number, 2023);
    }

    private static List<PanelMember> seats() {
        return Stream.of(MatrixPeople.values())
                .filter(MatrixPeople::sitsInCouncil)
                .map(person -> new PanelMember(person.subject(), person.seat(), "HKH-674", "Hội Khuyến học huyện"))
                .toList();
    }

    private String session(int round, RecognitionEvent... after) {
        var opened = new SessionOpened(
                sessionId(round),
                panel("1/QĐ"),
                dossier,
                round,
                SessionForm.MEETING,
                seats(),
                new Assessed(StoredDossiers.COMMUNE, StoredDossiers.COMMUNE, List.of("who-filed-it")),
                List.of(),
                PanelStory.RULES,
                "",
                DAY);
        return recorded("AssessmentSession", opened.sessionId(), events(opened, after));
    }

    private SessionId sessionId(int round) {
        return SessionId.of(panel("1/QĐ"), dossier, round);
    }

    private static SessionClosed closed(SessionId id) {
        var minutes = new Minutes("1/BB", "Biên bản", List.of());
        return new SessionClosed(id, List.of(), 5, 0, 0, 0, false, SessionResult.NO_QUORUM, minutes, DAY);
    }

    private static CycleOpened cycle(int year) {
        return new CycleOpened(
                CycleId.of("CDHT-XA", year, OFFICE),
                "CDHT-XA",
                year,
                StoredDossiers.OFFICE,
                new CycleDates(CycleDates.OPEN, CycleDates.OPEN, CycleDates.OPEN, CycleDates.OPEN, CycleDates.OPEN),
                true,
                new ProcedureReference("CDHT-XA", 2),
                "",
                DAY);
    }

    private static OrganisationRegistered organisation(String code) {
        return new OrganisationRegistered(
                OrganisationId.of(code), code, "Hội Khuyến học", List.of(Trait.SOCIAL_ORGANISATION), "24853", DAY);
    }

    private static RecognitionEvent[] events(RecognitionEvent first, RecognitionEvent... after) {
        return Stream.concat(Stream.of(first), Stream.of(after)).toArray(RecognitionEvent[]::new);
    }

    private String recorded(String type, Object id, RecognitionEvent... events) {
        store.publish(IntStream.range(0, events.length)
                .mapToObj(version -> new GenericDomainEventMessage<>(
                        type, id.toString(), version, events[version], Map.of("actor", "recognition")))
                .toList());
        return id.toString();
    }
}
