package vn.hoctap.recognition.query.procedures;

import vn.hoctap.recognition.events.procedure.Competence;
import vn.hoctap.recognition.events.procedure.OfficeKind;
import vn.hoctap.recognition.events.procedure.ProcedureStep;
import vn.hoctap.recognition.events.procedure.Term;
import vn.hoctap.recognition.events.procedure.ValidityRules;
import vn.hoctap.recognition.web.text.Text;

/** What the parts of a procedure are called. */
public final class ProcedureWording {
    private ProcedureWording() {}

    public static String of(ProcedureStep step) {
        return Text.called("rules.step", step);
    }

    public static String of(OfficeKind kind) {
        return Text.called("rules.office", kind);
    }

    public static String of(Competence.Seat seat) {
        return Text.called("rules.seat", seat);
    }

    public static String of(ValidityRules.Anchor anchor) {
        return Text.called("rules.anchor", anchor);
    }

    /** Such as trước ngày 15/01 của năm sau. */
    public static String of(Term term) {
        return switch (term) {
            case Term.CalendarDate date -> {
                var day = "%02d/%02d".formatted(date.day(), date.month());
                yield date.inclusive()
                        ? Text.of("rules.term.until", day, year(date.yearOffset()))
                        : Text.of("rules.term.before", day, year(date.yearOffset()));
            }
            case Term.WorkingDays(var count) -> Text.of("rules.term.working-days", count);
        };
    }

    /** @param after years after the assessed one */
    public static String year(int after) {
        return switch (after) {
            case 0 -> Text.of("rules.year.assessed");
            case 1 -> Text.of("rules.year.next");
            default -> Text.of("rules.year.later", after);
        };
    }
}
