package vn.hoctap.recognition.events.panel;

/**
 * A member who may not judge a dossier (không tham gia đánh giá), whatever the member declares.
 *
 * @param subject account id
 */
public record Recusal(String subject, Ground ground) {
    /** Why; conflict of interest, Law on Anti-corruption 2018 article 3(8). */
    public enum Ground {
        /** Comes from the applicant. */
        OWN_UNIT,
        /** Comes from the applicant's commune. */
        OWN_COMMUNE,
        /** Took a step in the dossier. */
        TOOK_PART
    }
}
