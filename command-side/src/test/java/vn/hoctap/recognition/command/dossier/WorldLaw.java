package vn.hoctap.recognition.command.dossier;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import vn.hoctap.recognition.events.criteria.AssessedYears;
import vn.hoctap.recognition.events.criteria.Bound;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Criterion;
import vn.hoctap.recognition.events.criteria.EvidencePolicy;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Requirement;
import vn.hoctap.recognition.events.criteria.Scheme;
import vn.hoctap.recognition.events.criteria.Scope;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.procedure.ComplaintTerms;
import vn.hoctap.recognition.events.procedure.DossierPart;
import vn.hoctap.recognition.events.procedure.OneStopTerms;
import vn.hoctap.recognition.events.procedure.PanelRules;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.StepTerms;
import vn.hoctap.recognition.events.procedure.Term;
import vn.hoctap.recognition.events.procedure.ValidityRules;
import vn.hoctap.recognition.events.procedure.YearTerms;

/** The law of a {@link World}: criteria of one question and one share, and a procedure of one date. */
final class WorldLaw {
    static final Citation SOMEWHERE = new Citation("25/2023/TT-BGDĐT", "Điều 6", "Điều 6", Certainty.CHECKED);

    private WorldLaw() {}

    /** From version 3 on the share for level 1 is 70 percent. */
    static CriteriaSet set(String title, int version, Scheme scheme) {
        var everybody = new Scope(List.of(), List.of(), Scope.Territory.ANY);
        var yes = new Indicator(
                "1.1",
                "Kế hoạch hằng năm",
                SOMEWHERE,
                scheme instanceof Scheme.Points ? new Measure.Points(BigDecimal.valueOf(100)) : new Measure.YesNo(),
                List.of(
                        new Requirement(RecognitionLevel.LEVEL_1, everybody, new Bound.Fulfilled()),
                        new Requirement(RecognitionLevel.LEVEL_2, everybody, new Bound.Fulfilled())),
                "",
                "");
        var share = new Indicator(
                "5.1",
                "Công dân học tập",
                SOMEWHERE,
                new Measure.Percentage("Công dân học tập", "Công dân"),
                List.of(
                        new Requirement(
                                RecognitionLevel.LEVEL_1,
                                everybody,
                                new Bound.AtLeast(BigDecimal.valueOf(version == 2 ? 60 : 70))),
                        new Requirement(
                                RecognitionLevel.LEVEL_2, everybody, new Bound.AtLeast(BigDecimal.valueOf(80)))),
                "",
                "");
        var indicators = scheme instanceof Scheme.Points ? List.of(yes) : List.of(yes, share);
        return new CriteriaSet(
                title,
                "Bộ tiêu chí",
                List.of(SOMEWHERE),
                new AssessedYears(2014, 9999, Certainty.CHECKED),
                new EvidencePolicy(true, Certainty.CHECKED),
                scheme,
                List.of(new Criterion("1", "Tiêu chí", indicators)));
    }

    static Procedure procedure(String title, int mostReappointments, int filingDays, ValidityRules validity) {
        var stated = new YearTerms.Stated(new Term.CalendarDate(3, 31, 1, false), SOMEWHERE);
        return new Procedure(
                title,
                "Thủ tục",
                List.of(SOMEWHERE),
                new AssessedYears(2014, 9999, Certainty.CHECKED),
                new YearTerms(stated, stated, stated, stated, stated),
                List.of(
                        new DossierPart("TO_TRINH", "Tờ trình", true, SOMEWHERE),
                        new DossierPart("BAO_CAO", "Báo cáo tự đánh giá", true, SOMEWHERE),
                        new DossierPart("ANH", "Ảnh", false, SOMEWHERE)),
                new OneStopTerms("000.00.31.H36", 3, 10, 15, LocalTime.of(15, 0), mostReappointments, SOMEWHERE),
                new ComplaintTerms(filingDays, SOMEWHERE),
                new StepTerms(15, 5, 5, SOMEWHERE),
                new PanelRules(
                        5, true, true, SOMEWHERE, new PanelRules.Share(2, 3), new PanelRules.Share(1, 2), SOMEWHERE),
                validity,
                List.of());
    }
}
