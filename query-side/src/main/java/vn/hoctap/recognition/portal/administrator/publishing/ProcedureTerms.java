package vn.hoctap.recognition.portal.administrator.publishing;

import static vn.hoctap.recognition.portal.administrator.publishing.ProcedureSheet.cited;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hoctap.recognition.portal.administrator.publishing.Field.Option;
import vn.hoctap.recognition.query.procedures.ProcedureWording;
import vn.hoctap.recognition.web.text.Text;

/** The parts of a procedure's sheet that set days and numbers. */
final class ProcedureTerms {
    private static final String CALENDAR_DATE = "CALENDAR_DATE";
    private static final String WORKING_DAYS = "WORKING_DAYS";
    private static final int MOST_YEARS = 5;

    private ProcedureTerms() {}

    static List<FieldGroup> ofYear() {
        return List.of(
                term("registerBy", Text.of("publishing.term.register")),
                term("selfAssessBy", Text.of("publishing.term.self-assess")),
                term("submitBy", Text.of("publishing.term.submit")),
                term("resultBy", Text.of("publishing.term.result")),
                term("reportBy", Text.of("publishing.term.report")));
    }

    private static List<Option> kinds() {
        return Stream.of(CALENDAR_DATE, WORKING_DAYS)
                .map(kind -> new Option(kind, Text.of("publishing.term.kind." + kind)))
                .toList();
    }

    private static List<Option> years() {
        return IntStream.rangeClosed(0, MOST_YEARS)
                .mapToObj(after -> new Option(String.valueOf(after), ProcedureWording.year(after)))
                .toList();
    }

    private static FieldGroup term(String name, String legend) {
        var path = "terms." + name + ".term.";
        var kind = path + "kind";
        return cited(
                legend,
                "terms." + name + ".citation",
                Field.choice(kind, Text.of("publishing.term.kind"), kinds()),
                Field.of(FieldKind.NUMBER, path + "day", Text.of("publishing.term.day"))
                        .onlyIf(kind, CALENDAR_DATE),
                Field.of(FieldKind.NUMBER, path + "month", Text.of("publishing.term.month"))
                        .onlyIf(kind, CALENDAR_DATE),
                Field.choice(path + "yearOffset", Text.of("publishing.term.year"), years())
                        .onlyIf(kind, CALENDAR_DATE),
                Field.of(FieldKind.TICK, path + "inclusive", Text.of("publishing.term.inclusive"))
                        .onlyIf(kind, CALENDAR_DATE),
                Field.of(FieldKind.NUMBER, path + "count", Text.of("publishing.term.count"))
                        .onlyIf(kind, WORKING_DAYS));
    }

    static List<FieldGroup> ofOffices() {
        return List.of(
                cited(
                        Text.of("publishing.part.one-stop"),
                        "oneStop.citation",
                        Field.of(FieldKind.TEXT, "oneStop.procedureCode", Text.of("publishing.one-stop.code")),
                        days("oneStop.completenessDays", Text.of("publishing.one-stop.completeness.days")),
                        days("oneStop.supplementDays", Text.of("publishing.one-stop.supplement.days")),
                        days("oneStop.appointmentDays", Text.of("publishing.one-stop.appointment.days")),
                        Field.of(FieldKind.TIME, "oneStop.sameDayUntil", Text.of("publishing.one-stop.late.field")),
                        Field.of(
                                FieldKind.NUMBER,
                                "oneStop.mostReappointments",
                                Text.of("publishing.one-stop.again.field"))),
                cited(
                        Text.of("publishing.step.days"),
                        "steps.citation",
                        days("steps.assessDays", Text.of("publishing.step.assess.days")),
                        days("steps.decideDays", Text.of("publishing.step.decide.days")),
                        days("steps.publishDays", Text.of("publishing.step.publish.days"))),
                cited(
                        Text.of("publishing.complaint.legend"),
                        "complaint.citation",
                        Field.of(FieldKind.NUMBER, "complaint.filingDays", Text.of("publishing.complaint.days"))));
    }

    private static Field days(String path, String label) {
        return Field.of(FieldKind.NUMBER, path, label);
    }

    static List<FieldGroup> ofCouncils() {
        return List.of(
                cited(
                        Text.of("publishing.council.composition"),
                        "panel.composition",
                        Field.of(FieldKind.NUMBER, "panel.fewestMembers", Text.of("publishing.council.fewest")),
                        Field.of(FieldKind.TICK, "panel.oddNumber", Text.of("publishing.council.odd")),
                        Field.of(
                                FieldKind.TICK, "panel.chairAndSecretaryCounted", Text.of("publishing.council.chair"))),
                cited(
                        Text.of("publishing.council.vote"),
                        "panel.internal",
                        Field.of(
                                FieldKind.NUMBER,
                                "panel.quorum.numerator",
                                Text.of("publishing.council.quorum.numerator")),
                        Field.of(
                                FieldKind.NUMBER,
                                "panel.quorum.denominator",
                                Text.of("publishing.council.quorum.denominator")),
                        Field.of(
                                FieldKind.NUMBER,
                                "panel.majority.numerator",
                                Text.of("publishing.council.majority.numerator")),
                        Field.of(
                                FieldKind.NUMBER,
                                "panel.majority.denominator",
                                Text.of("publishing.council.majority.denominator"))));
    }
}
