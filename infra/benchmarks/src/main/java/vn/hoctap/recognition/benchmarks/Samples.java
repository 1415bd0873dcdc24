package vn.hoctap.recognition.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.DraftSelfAssessment;
import vn.hoctap.recognition.command.dossier.RecordSelfAssessment;
import vn.hoctap.recognition.command.dossier.RegisterDossier;
import vn.hoctap.recognition.command.dossier.ReturnDossier;
import vn.hoctap.recognition.command.dossier.SubmitDossier;
import vn.hoctap.recognition.criteria.Judge;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.Defect;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.FiledPart;
import vn.hoctap.recognition.events.dossier.Meeting;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.events.procedure.Office;

/** Commands and events of the size that a year in a commune brings. */
final class Samples {
    static final int STREAM_LENGTH = 6;
    static final String TITLE = "CDHT-XA";
    static final int YEAR = 2023;
    static final LocalDate DAY = LocalDate.of(2024, 2, 19);
    static final Office OFFICE = new Office("PGDDT-674", "Phòng Giáo dục và Đào tạo huyện Đam Rông");
    static final Area AREA = new Area("24853", "Xã Đạ Tông");
    static final Profile PROFILE = new Profile(List.of(), true);
    static final Award AWARD = new Award.AtLevel(RecognitionLevel.LEVEL_1);
    static final List<Answer> ANSWERS = Stream.of(
                    yes("1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "4.1"),
                    Stream.of(
                            answer("4.2", new Value.Grade("mức độ 2")),
                            answer("4.3", new Value.Grade("mức độ 2")),
                            answer("4.4", new Value.Grade("mức độ 1")),
                            answer("5.1", new Value.Ratio(1860, 3000)),
                            answer("5.2a", new Value.Ratio(1230, 3000)),
                            answer("5.2b", new Value.Ratio(330, 3000))))
            .flatMap(answers -> answers)
            .toList();
    static final List<FiledPart> PARTS = List.of(
            new FiledPart("TO_TRINH", "05/TTr"),
            new FiledPart("BAO_CAO_TU_DANH_GIA", "06/BC"),
            new FiledPart("BANG_TONG_HOP", "Bảng 01"));
    private static final Meeting MEETING =
            new Meeting(DAY, "Lãnh đạo Ủy ban nhân dân xã", List.of("Hội Khuyến học xã"), "01/BB");
    static final SelfAssessmentRecorded EVENT = selfAssessed(new DossierId(UUID.randomUUID()));
    static final Map<String, String> ACTOR = Map.of(
            "actor", "officer-24853",
            "role", "COMMUNE_OFFICER",
            "unit", "24853",
            "correlationId", "00000000-0000-0000-0000-000000000000");
    static final MetaData METADATA = MetaData.from(ACTOR);
    static final String PAYLOAD = JsonMapper.shared().writeValueAsString(EVENT);
    static final String METADATA_TEXT = JsonMapper.shared().writeValueAsString(ACTOR);

    private Samples() {}

    /** What an applicant and the desk do with a dossier that nobody has seen before: one command, one event each. */
    static List<DossierCommand> procedure() {
        var registration = RegisterDossier.of(
                RecognitionKind.LEARNING_COMMUNITY,
                AdministrativeTier.COMMUNE,
                UUID.randomUUID().toString(),
                YEAR,
                "",
                DAY);
        var id = registration.dossierId();
        return List.of(
                registration,
                new DraftSelfAssessment(id, ANSWERS, DAY),
                new RecordSelfAssessment(id, Optional.of(RecognitionLevel.LEVEL_1), ANSWERS, MEETING, "", DAY),
                new SubmitDossier(id, PARTS, "", DAY),
                new ReturnDossier(id, "Thiếu chữ ký", List.of(new Defect("TO_TRINH", "Ký tên")), Optional.empty(), DAY),
                new SubmitDossier(id, PARTS, "", DAY));
    }

    static SelfAssessmentRecorded selfAssessed(DossierId id) {
        var judgement = Judge.judge(Surroundings.CRITERIA.set(), PROFILE, ANSWERS, List.of());
        return new SelfAssessmentRecorded(id, AWARD, ANSWERS, List.of(), judgement, MEETING, "", DAY);
    }

    private static Stream<Answer> yes(String... indicators) {
        return Stream.of(indicators).map(indicator -> answer(indicator, new Value.YesNo(true)));
    }

    private static Answer answer(String indicator, Value value) {
        return new Answer(indicator, value, List.of("Báo cáo 06/BC"), "Công chức văn hóa - xã hội");
    }
}
