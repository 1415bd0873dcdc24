package vn.hoctap.recognition.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierRejected;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.DossierWithdrawn;
import vn.hoctap.recognition.events.dossier.IndicatorResult;
import vn.hoctap.recognition.events.dossier.IndicatorResult.Outcome;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;

/** One event of each type that can happen to a dossier. */
final class DossierSamples {
    private static final DossierId ID = new DossierId(UUID.fromString("2f1c2d3e-4b5a-8c6d-9e7f-0a1b2c3d4e5f"));
    private static final LocalDate DAY = LocalDate.of(2024, 2, 20);

    static Stream<RecognitionEvent> all() {
        return Stream.of(
                new DossierRegistered(
                        ID,
                        RecognitionKind.LEARNING_COMMUNITY,
                        AdministrativeTier.COMMUNE,
                        new Applicant("24889", "Xã Đạ K'Nàng"),
                        new Area("24889", "Xã Đạ K'Nàng"),
                        2023,
                        new Profile(List.of(Trait.PUBLIC_SERVICE_UNIT, Trait.GENERAL_SCHOOL), true),
                        new CriteriaSetReference("CDHT-XA", 2),
                        DAY),
                new SelfAssessmentRecorded(
                        ID,
                        RecognitionLevel.LEVEL_2,
                        List.of(
                                new IndicatorResult("5.1", Outcome.MET),
                                new IndicatorResult("5.2b", Outcome.NOT_APPLICABLE)),
                        DAY),
                new DossierSubmitted(ID, RecognitionLevel.LEVEL_2, DAY),
                new DossierReturned(ID, "Thiếu tờ trình", DAY),
                new DossierAccepted(ID, DAY),
                new AssessmentRecorded(ID, true, DAY),
                new DossierRecognised(ID, RecognitionLevel.LEVEL_1, "05/QĐ-PGDĐT", DAY),
                new DossierRejected(ID, "Chưa đạt chỉ tiêu 5.1", DAY),
                new DossierWithdrawn(ID, "Xin rút", DAY));
    }

    private DossierSamples() {}
}
