package vn.hoctap.recognition.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.Meeting;
import vn.hoctap.recognition.events.dossier.Purpose;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

/** The story of a dossier up to where the authority may decide. */
final class ProposedDossier {
    private static final LocalDate BEFORE = LocalDate.of(2024, 3, 1);
    private static final Award LEVEL_1 = new Award.AtLevel(RecognitionLevel.LEVEL_1);

    private ProposedDossier() {}

    /** @param assessedOn when the council spoke */
    static UUID store(EventStore store, String applicant, String area, LocalDate assessedOn) {
        var id = DossierId.of(RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, applicant, 2023);
        var events = List.of(
                new DossierRegistered(
                        id,
                        RecognitionKind.LEARNING_COMMUNITY,
                        AdministrativeTier.COMMUNE,
                        new Applicant(applicant, "Xã Đạ Tông"),
                        new Area(area, "Xã Đạ Tông"),
                        2023,
                        new Profile(List.of(), true),
                        new CriteriaSetReference("CDHT-XA", 2),
                        new ProcedureReference("CDHT-XA", 2),
                        "",
                        BEFORE),
                new SelfAssessmentRecorded(
                        id,
                        LEVEL_1,
                        List.of(),
                        List.of(),
                        new Judgement.ByLevel(List.of()),
                        new Meeting(BEFORE, "Ủy ban nhân dân xã", List.of("Hội Khuyến học xã"), "01/BB-UBND"),
                        "",
                        BEFORE),
                new DossierSubmitted(id, LEVEL_1, new Purpose.First(), List.of(), List.of(), "", BEFORE),
                new DossierAccepted(id, "", BEFORE.atTime(9, 0), DecisionDesk.office(area), BEFORE, BEFORE, BEFORE),
                new AssessmentRecorded(id, true, "", 0, assessedOn));
        store.publish(IntStream.range(0, events.size())
                .mapToObj(version -> message(id, version, events.get(version)))
                .toList());
        return id.value();
    }

    private static DomainEventMessage<?> message(DossierId id, int version, DossierEvent event) {
        return new GenericDomainEventMessage<>(
                "Dossier", id.toString(), version, event, Map.of("actor", "officer-24853"));
    }
}
