package vn.hoctap.recognition.events.procedure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;

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

    /**
     * Which office that is; empty where the map has no unit of the office's tier.
     *
     * @param seats the units above the applicant's area, by tier
     */
    public Optional<Office> officeAmong(Function<AdministrativeTier, Optional<AdministrativeSeat>> seats) {
        return switch (seat) {
            case COMMUNE -> officeAt(AdministrativeTier.COMMUNE, seats);
            case DISTRICT -> officeAt(AdministrativeTier.DISTRICT, seats);
            case PROVINCE -> officeAt(AdministrativeTier.PROVINCE, seats);
            case STATE -> Optional.of(OfficeNames.MINISTRY);
        };
    }

    private Optional<Office> officeAt(
            AdministrativeTier tier, Function<AdministrativeTier, Optional<AdministrativeSeat>> seats) {
        return seats.apply(tier).map(unit -> OfficeNames.office(office, tier, unit));
    }
}
