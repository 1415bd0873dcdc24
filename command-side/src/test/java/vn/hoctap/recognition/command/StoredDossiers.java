package vn.hoctap.recognition.command;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.hoctap.recognition.command.dossier.DossierStage;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierDeclined;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierRejected;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.DossierWithdrawn;
import vn.hoctap.recognition.events.dossier.Meeting;
import vn.hoctap.recognition.events.dossier.Purpose;
import vn.hoctap.recognition.events.dossier.RecognitionExpired;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.dossier.RecognitionRevoked;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

/** A dossier of one commune at every stage, stored as if its whole story had been recorded. */
final class StoredDossiers {
    static final String COMMUNE = "24853";
    static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    /** When people act on them, as a field of what they send. */
    static final String DAY_OF_ACT = "\"effectiveOn\":\"2024-03-04\"";

    static final Office OFFICE = new Office("PGDDT-674", "Phòng Giáo dục và Đào tạo huyện Đam Rông");
    static final Award LEVEL_1 = new Award.AtLevel(RecognitionLevel.LEVEL_1);

    private StoredDossiers() {}

    /** One dossier for each stage, by the stage; each of a year of its own. */
    static Map<DossierStage, UUID> atEveryStage(EventStore store) {
        var dossiers = new EnumMap<DossierStage, UUID>(DossierStage.class);
        for (var stage : DossierStage.values()) {
            var year = 2001 + stage.ordinal();
            var id = DossierId.of(RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, COMMUNE, year);
            var events = upTo(stage, id, year);
            store.publish(IntStream.range(0, events.size())
                    .mapToObj(version -> message(id, version, events.get(version)))
                    .toList());
            dossiers.put(stage, id.value());
        }
        return dossiers;
    }

    private static List<DossierEvent> upTo(DossierStage stage, DossierId id, int year) {
        return switch (stage) {
            case REGISTERED -> List.of(registered(id, year));
            case SELF_ASSESSED -> and(upTo(DossierStage.REGISTERED, id, year), selfAssessed(id));
            case WITHDRAWN -> and(upTo(DossierStage.SELF_ASSESSED, id, year), new DossierWithdrawn(id, "Xin rút", DAY));
            case SUBMITTED ->
                and(
                        upTo(DossierStage.SELF_ASSESSED, id, year),
                        new DossierSubmitted(id, LEVEL_1, new Purpose.First(), List.of(), List.of(), "", DAY));
            case RETURNED ->
                and(upTo(DossierStage.SUBMITTED, id, year), new DossierReturned(id, "Thiếu", List.of(), DAY, DAY));
            case DECLINED -> and(upTo(DossierStage.SUBMITTED, id, year), new DossierDeclined(id, "Sai nơi", DAY));
            case ACCEPTED ->
                and(
                        upTo(DossierStage.SUBMITTED, id, year),
                        new DossierAccepted(id, "", DAY.atTime(9, 0), OFFICE, DAY, DAY, DAY));
            case PROPOSED -> and(upTo(DossierStage.ACCEPTED, id, year), new AssessmentRecorded(id, true, "", 0, DAY));
            case REJECTED ->
                and(upTo(DossierStage.PROPOSED, id, year), new DossierRejected(id, "Chưa đạt", "1/TB", DAY));
            case RECOGNISED ->
                and(
                        upTo(DossierStage.PROPOSED, id, year),
                        new DossierRecognised(id, LEVEL_1, "1/QĐ", OFFICE, LocalDate.of(2027, 3, 1), DAY));
            case REVOKED ->
                and(
                        upTo(DossierStage.RECOGNISED, id, year),
                        new RecognitionRevoked(id, "Khai sai", "Kết luận", "2/QĐ", OFFICE, DAY));
            case EXPIRED -> and(upTo(DossierStage.RECOGNISED, id, year), new RecognitionExpired(id, DAY, DAY));
        };
    }

    private static DossierRegistered registered(DossierId id, int year) {
        return new DossierRegistered(
                id,
                RecognitionKind.LEARNING_COMMUNITY,
                AdministrativeTier.COMMUNE,
                new Applicant(COMMUNE, "Xã Đạ Tông"),
                new Area(COMMUNE, "Xã Đạ Tông"),
                year,
                new Profile(List.of(), true),
                new CriteriaSetReference("CDHT-XA", 2),
                new ProcedureReference("CDHT-XA", 2),
                "",
                DAY);
    }

    private static SelfAssessmentRecorded selfAssessed(DossierId id) {
        return new SelfAssessmentRecorded(
                id,
                LEVEL_1,
                List.of(),
                List.of(),
                new Judgement.ByLevel(List.of()),
                new Meeting(DAY, "Ủy ban nhân dân xã", List.of("Hội Khuyến học xã"), "01/BB-UBND"),
                "",
                DAY);
    }

    private static List<DossierEvent> and(List<DossierEvent> before, DossierEvent next) {
        return Stream.concat(before.stream(), Stream.of(next)).toList();
    }

    private static DomainEventMessage<?> message(DossierId id, long version, DossierEvent event) {
        return new GenericDomainEventMessage<>(
                "Dossier", id.toString(), version, event, Map.of("actor", "who-filed-it"));
    }
}
