package vn.hoctap.recognition.portal.auditor;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.checks.FindChecks.Check;

/**
 * What comparing all projections has come to, at a glance.
 *
 * @param unchecked how many no whole round has gone through yet, as far as this process knows
 * @param failing how many cannot be compared at present
 * @param oldest when the round ended that lies longest back; empty before the first
 */
public record CheckedState(long projections, long findings, long unchecked, long failing, String oldest) {
    static CheckedState of(List<Check> checks) {
        var rounds = checks.stream().map(Check::lastWholeRound).toList();
        return new CheckedState(
                checks.size(),
                checks.stream().mapToLong(Check::count).sum(),
                rounds.stream().filter(Objects::isNull).count(),
                checks.stream().filter(check -> check.failing() != null).count(),
                oldest(rounds));
    }

    private static String oldest(List<@Nullable Instant> rounds) {
        return rounds.stream()
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(Told::at)
                .orElse("");
    }

    /** Whether there is nothing that asks for a look. */
    public boolean isGood() {
        return findings == 0 && failing == 0;
    }
}
