package vn.hoctap.recognition.query.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a dossier, and when its result is to be expected.
 *
 * @param expectedBy null where nothing is promised, and once there is a result
 * @param overdueDays days since then; 0 while there is still time
 */
public record Holding(Holder holder, @Nullable LocalDate expectedBy, long overdueDays) {
    public static Holding of(Standing standing, LocalDate on) {
        var expectedBy = expectedBy(standing);
        long late = expectedBy == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(expectedBy, on));
        return new Holding(Holder.at(standing.stage()), expectedBy, late);
    }

    /** What was promised to a dossier that has since gone back counts no more; the circular's last day does. */
    private static @Nullable LocalDate expectedBy(Standing standing) {
        return switch (standing.stage()) {
            case ACCEPTED, PROPOSED -> standing.appointment() == null ? standing.resultBy() : standing.appointment();
            case REGISTERED, SELF_ASSESSED, SUBMITTED, RETURNED -> standing.resultBy();
            case RECOGNISED, REJECTED, REVOKED, EXPIRED, WITHDRAWN, DECLINED -> null;
        };
    }
}
