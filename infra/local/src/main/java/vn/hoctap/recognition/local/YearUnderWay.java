package vn.hoctap.recognition.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hoctap.recognition.command.procedure.shipped.ShippedProcedures;
import vn.hoctap.recognition.events.criteria.AssessedYears;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.procedure.Competence;
import vn.hoctap.recognition.events.procedure.OfficeKind;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/**
 * What is open at the demonstration's loading, so that officers find something to do: the communes of now register at the
 * department. No instrument names an office after 30 June 2025, so a version of the procedure does that by a document that
 * is made up and says so.
 *
 * @param year the assessed year, in which registration is open until its end
 * @param procedure the newest version that is shipped
 */
record YearUnderWay(int year, Procedure procedure) {
    private static final Title TITLE = Title.COMMUNE;
    private static final Seat SEAT = Seat.PROVINCE;
    private static final LocalDate NEW_OFFICES = LocalDate.of(2025, 7, 1);
    /** The first assessed year whose dossiers come to the new offices. */
    private static final int FIRST_YEAR = 2025;

    private static final int LAST_YEAR = 9999;
    private static final LocalDate ALWAYS = LocalDate.of(LAST_YEAR, 12, 31);
    private static final String DOCUMENT = "Văn bản minh họa";

    /** The version after the two that are shipped. */
    private static final int VERSION = 3;

    /** By the newest procedure that comes with the application. */
    static YearUnderWay of(int year) {
        var newest = ShippedProcedures.all().stream()
                .filter(shipped -> shipped.title().equals(TITLE.code()) && shipped.version() == VERSION - 1)
                .findFirst()
                .orElseThrow();
        return new YearUnderWay(year, newest.procedure());
    }

    /** One follows the other. */
    List<Act> acts() {
        return List.of(publication(), opening());
    }

    private Act publication() {
        return Act.creation(
                Person.ADMINISTRATOR,
                "procedures",
                TITLE.code() + "/" + VERSION,
                Map.of(
                        "version",
                        VERSION,
                        "procedure",
                        withNewOffices(),
                        "reason",
                        DOCUMENT + " giao Sở Giáo dục và Đào tạo thực hiện sau khi kết thúc cấp huyện",
                        "effectiveOn",
                        NEW_OFFICES));
    }

    private Act opening() {
        return Act.creation(
                SEAT.head(),
                "cycles",
                TITLE.code() + "/" + year,
                Map.of(
                        "title",
                        TITLE.code(),
                        "year",
                        year,
                        "office",
                        SEAT.namedEducationOffice(),
                        "dates",
                        Map.of("registerBy", LocalDate.of(year, 12, 31)),
                        "lateAllowed",
                        true,
                        "effectiveOn",
                        LocalDate.of(year, 1, 1)));
    }

    private Procedure withNewOffices() {
        var competences = Stream.concat(
                        procedure.competences().stream(),
                        Stream.of(ProcedureStep.values()).map(YearUnderWay::ofDepartment))
                .toList();
        return new Procedure(
                procedure.title(),
                procedure.name(),
                procedure.legalBasis(),
                new AssessedYears(FIRST_YEAR, LAST_YEAR, Certainty.ASSUMED),
                procedure.terms(),
                procedure.parts(),
                procedure.oneStop(),
                procedure.complaint(),
                procedure.steps(),
                procedure.panel(),
                procedure.validity(),
                competences);
    }

    private static Competence ofDepartment(ProcedureStep step) {
        return new Competence(
                step,
                OfficeKind.EDUCATION_DEPARTMENT,
                Competence.Seat.PROVINCE,
                "Giám đốc Sở Giáo dục và Đào tạo",
                NEW_OFFICES,
                ALWAYS,
                new Citation(DOCUMENT, DOCUMENT, DOCUMENT, Certainty.ASSUMED));
    }
}
