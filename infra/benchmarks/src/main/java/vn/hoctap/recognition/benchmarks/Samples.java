package vn.hoctap.recognition.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.command.criteria.PublishedCriteria;
import vn.hoctap.recognition.command.criteria.shipped.ShippedCriteria;
import vn.hoctap.recognition.command.criteria.shipped.ShippedSet;
import vn.hoctap.recognition.command.dossier.AcceptDossier;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.RecogniseDossier;
import vn.hoctap.recognition.command.dossier.RecordAssessment;
import vn.hoctap.recognition.command.dossier.RecordSelfAssessment;
import vn.hoctap.recognition.command.dossier.RegisterDossier;
import vn.hoctap.recognition.command.dossier.SubmitDossier;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.IndicatorResult;
import vn.hoctap.recognition.events.dossier.IndicatorResult.Outcome;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;

/** Commands and events of the size that a year in a commune brings. */
final class Samples {
    static final int STREAM_LENGTH = 6;
    private static final List<ShippedSet> SHIPPED = ShippedCriteria.all();
    static final LocalDate DAY = LocalDate.of(2024, 1, 10);
    static final List<IndicatorResult> INDICATORS = Stream.of(
                    "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "4.1", "4.2", "4.3", "4.4", "5.1",
                    "5.2a", "5.2b")
            .map(code -> new IndicatorResult(code, Outcome.MET))
            .toList();
    static final SelfAssessmentRecorded EVENT =
            new SelfAssessmentRecorded(new DossierId(UUID.randomUUID()), RecognitionLevel.LEVEL_1, INDICATORS, DAY);
    static final Map<String, String> ACTOR = Map.of(
            "actor", "officer-24853",
            "role", "COMMUNE_OFFICER",
            "unit", "24853",
            "correlationId", "00000000-0000-0000-0000-000000000000");
    static final MetaData METADATA = MetaData.from(ACTOR);
    static final String PAYLOAD = JsonMapper.shared().writeValueAsString(EVENT);
    static final String METADATA_TEXT = JsonMapper.shared().writeValueAsString(ACTOR);

    private Samples() {}

    /** The whole procedure of a dossier that nobody has seen before: one command, one event each. */
    static List<DossierCommand> procedure() {
        var code = UUID.randomUUID().toString();
        var registration = RegisterDossier.of(
                RecognitionKind.LEARNING_COMMUNITY,
                AdministrativeTier.COMMUNE,
                new Applicant(code, "Xã Đạ Tông"),
                new Area("24853", "Xã Đạ Tông"),
                2023,
                new Profile(List.of(), true),
                DAY);
        var id = registration.dossierId();
        return List.of(
                registration,
                new RecordSelfAssessment(id, RecognitionLevel.LEVEL_1, INDICATORS, DAY),
                new SubmitDossier(id, DAY),
                new AcceptDossier(id, DAY),
                new RecordAssessment(id, true, DAY),
                new RecogniseDossier(id, "05/QĐ-PGDĐT", DAY));
    }

    /** The shipped criteria, as if they had been published. */
    static final class Published implements PublishedCriteria {
        @Override
        public Optional<CriteriaSetPublished> governing(String title, int year) {
            return SHIPPED.stream()
                    .filter(shipped -> shipped.set().title().equals(title)
                            && shipped.set().years().include(year))
                    .findFirst()
                    .map(shipped -> new CriteriaSetPublished(
                            CriteriaId.of(title), shipped.version(), shipped.set(), shipped.reason(), DAY));
        }

        @Override
        public int newest(String title) {
            return 0;
        }
    }
}
