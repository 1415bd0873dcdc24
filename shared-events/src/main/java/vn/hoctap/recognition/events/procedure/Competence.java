package vn.hoctap.recognition.events.procedure;

import java.time.LocalDate;
import vn.hoctap.recognition.events.criteria.Citation;

/**
 * Who is competent for a step (thẩm quyền), for a time; where no row speaks of a day, nobody is (chưa xác định thẩm quyền).
 *
 * @param seat tier of the administrative unit that the office belongs to, found upward from the applicant's area
 * @param signatory whose hand it takes, such as Trưởng phòng Giáo dục và Đào tạo
 * @param from first day
 * @param to last day
 */
public record Competence(
        ProcedureStep step,
        OfficeKind office,
        Seat seat,
        String signatory,
        LocalDate from,
        LocalDate to,
        Citation citation) {
    /** Where an office sits. */
    public enum Seat {
        COMMUNE,
        DISTRICT,
        PROVINCE,
        STATE
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
