package vn.hoctap.recognition.events.authority;

import java.time.LocalDate;

/**
 * What a person may do, where, and how long (quyền).
 *
 * @param subject account id at the identity provider
 * @param organisation whose right it is used as: code of the applicant, of the office or of the administrative unit, as the
 *     role reaches; empty for the engine itself
 * @param from first day
 * @param to last day; {@link #OPEN_ENDED} where none is set
 * @param delegatedBy account id of who has let the person act in their place (ủy quyền); empty for a right of one's own
 */
public record Right(
        RightId rightId,
        String subject,
        Role role,
        String organisation,
        LocalDate from,
        LocalDate to,
        String delegatedBy) {
    /** No last day is set. */
    public static final LocalDate OPEN_ENDED = LocalDate.of(9999, 12, 31);

    /** Stands for the whole country where a role reaches as far as an area. */
    public static final String COUNTRY = "VN";

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
