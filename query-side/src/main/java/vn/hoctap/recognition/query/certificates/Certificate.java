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
        List<String> corrections) {
    public Certificate {
        corrections = List.copyOf(corrections);
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
        return with(validTo, by, corrections);
    }

    Certificate reinstated(LocalDate to) {
        return with(to, null, corrections);
    }

    Certificate corrected(String number) {
        return with(
                validTo,
                revocation,
                Stream.concat(corrections.stream(), Stream.of(number)).toList());
    }

    private Certificate with(LocalDate to, @Nullable Revocation by, List<String> all) {
        return new Certificate(code, title, year, applicant, area, award, decisionNumber, body, decidedOn, to, by, all);
    }
}
