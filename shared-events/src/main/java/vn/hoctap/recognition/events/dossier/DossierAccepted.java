package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.procedure.Office;

/**
 * The receiving office found the dossier complete and took it in (tiếp nhận hồ sơ), with receipt and appointment.
 *
 * @param code in the national form (mã số hồ sơ, Circular 01/2018/TT-VPCP); empty in receipts of before there were codes
 * @param receivedAt by the clock on the wall of the office
 * @param appointment the day for which the result is promised; counted anew each time the full dossier arrives
 * @param resultBy the circular's last good day, which nothing moves
 */
@EventType(value = "DossierAccepted", revision = "2")
public record DossierAccepted(
        DossierId dossierId,
        String code,
        LocalDateTime receivedAt,
        Office office,
        LocalDate appointment,
        LocalDate resultBy,
        LocalDate effectiveOn)
        implements DossierEvent {}
