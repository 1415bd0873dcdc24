package vn.hoctap.recognition.query.certificates;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.dossier.Award;

/**
 * What a certificate of recognition says, and what has become of it since (giấy công nhận).
 *
 * @param code under which anybody may check it: the id of the event that recorded the recognition
 * @param title code of the title, such as CDHT-XA
 * @param validTo last day of the recognition
 * @param body who decided
 * @param revocation null unless it was revoked and has not been given back
 * @param corrections numbers of the decisions that put a slip right, in their order
 * @param copiesIssuedOn the day of each copy from the original register (bản sao từ sổ gốc), the first one first
 */
public record Certificate(
        UUID code,
        String title,
        int year,
        String applicant,
        String area,
        Award award,
        String decisionNumber,
        String body,
        LocalDate decidedOn,
        LocalDate validTo,
        @Nullable Revocation revocation,
        List<String> corrections,
        List<LocalDate> copiesIssuedOn) {
    public Certificate {
        corrections = List.copyOf(corrections);
        copiesIssuedOn = List.copyOf(copiesIssuedOn);
    }

    /** How it stands on a day. */
    public Validity on(LocalDate day) {
        if (revocation != null && !day.isBefore(revocation.on())) {
            return Validity.REVOKED;
        }
        return day.isAfter(validTo) ? Validity.EXPIRED : Validity.VALID;
    }

    /** Hiệu lực. */
    public enum Validity {
        VALID,
        REVOKED,
        EXPIRED
    }

    /** By which decision it was taken back, since when, and why. */
    public record Revocation(String decisionNumber, LocalDate on, String reason) {}

    Certificate revoked(Revocation by) {
        return with(validTo, by, corrections, copiesIssuedOn);
    }

    Certificate reinstated(LocalDate to) {
        return with(to, null, corrections, copiesIssuedOn);
    }

    Certificate corrected(String number) {
        return with(validTo, revocation, and(corrections, number), copiesIssuedOn);
    }

    Certificate copied(LocalDate on) {
        return with(validTo, revocation, corrections, and(copiesIssuedOn, on));
    }

    private static <T> List<T> and(List<T> all, T next) {
        return Stream.concat(all.stream(), Stream.of(next)).toList();
    }

    private Certificate with(LocalDate to, @Nullable Revocation by, List<String> corrected, List<LocalDate> copied) {
        return new Certificate(
                code, title, year, applicant, area, award, decisionNumber, body, decidedOn, to, by, corrected, copied);
    }
}
