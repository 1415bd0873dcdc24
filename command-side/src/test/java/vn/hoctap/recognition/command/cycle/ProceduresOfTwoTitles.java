package vn.hoctap.recognition.command.cycle;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.command.procedure.PublishedProcedures;
import vn.hoctap.recognition.events.criteria.AssessedYears;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.procedure.ComplaintTerms;
import vn.hoctap.recognition.events.procedure.OneStopTerms;
import vn.hoctap.recognition.events.procedure.PanelRules;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedureId;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;
import vn.hoctap.recognition.events.procedure.StepTerms;
import vn.hoctap.recognition.events.procedure.Term;
import vn.hoctap.recognition.events.procedure.ValidityRules;
import vn.hoctap.recognition.events.procedure.YearTerms;

/** The dates of Circular 25/2023 for communes, and for provinces, whose result is due after so many working days. */
public final class ProceduresOfTwoTitles implements PublishedProcedures {
    private static final Citation ARTICLE = new Citation("25/2023/TT-BGDĐT", "", "", Certainty.CHECKED);
    private static final Term RESULT_OF_A_PROVINCE = new Term.WorkingDays(20);

    @Override
    public Optional<ProcedurePublished> governing(String title, int year) {
        return year < 2023 ? Optional.empty() : version(title, 1);
    }

    @Override
    public Optional<ProcedurePublished> version(String title, int version) {
        return switch (title) {
            case "CDHT-XA" -> Optional.of(published(title, before(28, 2), before(31, 3)));
            case "CDHT-TINH" -> Optional.of(published(title, before(31, 7), RESULT_OF_A_PROVINCE));
            default -> Optional.empty();
        };
    }

    @Override
    public int newest(String title) {
        return version(title, 1).isPresent() ? 1 : 0;
    }

    private static Term before(int day, int month) {
        return new Term.CalendarDate(month, day, 1, false);
    }

    private static ProcedurePublished published(String title, Term submitBy, Term resultBy) {
        var terms = new YearTerms(
                stated(new Term.CalendarDate(3, 31, 0, true)),
                stated(new Term.CalendarDate(12, 31, 0, true)),
                stated(submitBy),
                stated(resultBy),
                stated(new Term.CalendarDate(5, 31, 1, true)));
        var share = new PanelRules.Share(1, 2);
        var procedure = new Procedure(
                title,
                "Thủ tục",
                List.of(ARTICLE),
                new AssessedYears(2023, 9999, Certainty.CHECKED),
                terms,
                List.of(),
                new OneStopTerms("000.00.41.H36", 3, 10, 20, LocalTime.of(15, 0), 1, ARTICLE),
                new ComplaintTerms(90, ARTICLE),
                new StepTerms(15, 5, 5, ARTICLE),
                new PanelRules(5, true, true, ARTICLE, share, share, ARTICLE),
                new ValidityRules(36, ValidityRules.Anchor.END_OF_RECOGNITION_YEAR, 12, ARTICLE),
                List.of());
        return new ProcedurePublished(ProcedureId.of(title), 1, procedure, "Ban hành", LocalDate.of(2024, 2, 12));
    }

    private static YearTerms.Stated stated(Term term) {
        return new YearTerms.Stated(term, ARTICLE);
    }
}
