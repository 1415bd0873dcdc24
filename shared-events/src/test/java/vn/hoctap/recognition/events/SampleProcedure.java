package vn.hoctap.recognition.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.AssessedYears;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.procedure.Competence;
import vn.hoctap.recognition.events.procedure.ComplaintTerms;
import vn.hoctap.recognition.events.procedure.DossierPart;
import vn.hoctap.recognition.events.procedure.OfficeKind;
import vn.hoctap.recognition.events.procedure.OneStopTerms;
import vn.hoctap.recognition.events.procedure.PanelRules;
import vn.hoctap.recognition.events.procedure.PanelRules.Share;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedureId;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;
import vn.hoctap.recognition.events.procedure.ProcedureStep;
import vn.hoctap.recognition.events.procedure.StepTerms;
import vn.hoctap.recognition.events.procedure.Term;
import vn.hoctap.recognition.events.procedure.ValidityRules;
import vn.hoctap.recognition.events.procedure.YearTerms;
import vn.hoctap.recognition.events.procedure.YearTerms.Stated;

/** A procedure with every shape that one can have, once. */
final class SampleProcedure {
    private static final Citation ARTICLE =
            new Citation("25/2023/TT-BGDĐT", "Điều 9 khoản 2", "Điều 9 khoản 2", Certainty.CHECKED);
    private static final Citation INTERNAL = new Citation("quy định nội bộ", "", "", Certainty.ASSUMED);

    private static final Citation ON_COMPLAINTS = new Citation("02/2011/QH13", "Điều 9", "Điều 9", Certainty.RECALLED);

    static final Procedure WITH_EVERY_SHAPE = new Procedure(
            "CDHT-XA",
            "Công nhận Cộng đồng học tập cấp xã",
            List.of(ARTICLE),
            new AssessedYears(2023, 9999, Certainty.INTERPRETED),
            new YearTerms(by(3, 31, 0, true), by(2, 28, 1, false), by(2, 28, 1, false), days(20), by(5, 31, 1, true)),
            List.of(new DossierPart("TO_TRINH", "Tờ trình đề nghị công nhận", true, ARTICLE)),
            new OneStopTerms("000.00.31.H36", 3, 10, 20, LocalTime.of(15, 0), 1, INTERNAL),
            new ComplaintTerms(90, ON_COMPLAINTS),
            new StepTerms(15, 5, 5, INTERNAL),
            new PanelRules(5, true, true, ARTICLE, new Share(2, 3), new Share(1, 2), INTERNAL),
            new ValidityRules(36, ValidityRules.Anchor.END_OF_RECOGNITION_YEAR, 12, ARTICLE),
            List.of(new Competence(
                    ProcedureStep.DECIDE,
                    OfficeKind.EDUCATION_OFFICE,
                    Competence.Seat.DISTRICT,
                    "Trưởng phòng Giáo dục và Đào tạo",
                    LocalDate.of(2023, 1, 1),
                    LocalDate.of(2025, 6, 30),
                    ARTICLE)));

    /** One event of each type that can happen to a procedure. */
    static Stream<RecognitionEvent> all() {
        return Stream.of(new ProcedurePublished(
                ProcedureId.of("CDHT-XA"), 2, WITH_EVERY_SHAPE, "Thông tư mới", LocalDate.of(2024, 2, 12)));
    }

    private SampleProcedure() {}

    private static Stated by(int month, int day, int yearOffset, boolean inclusive) {
        return new Stated(new Term.CalendarDate(month, day, yearOffset, inclusive), ARTICLE);
    }

    private static Stated days(int count) {
        return new Stated(new Term.WorkingDays(count), ARTICLE);
    }
}
