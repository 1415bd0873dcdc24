package vn.hoctap.recognition.query.checks;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far the comparison of the projections with their events has come, without what it has found. */
@Component
public class FindChecks {
    private final Checker checker;

    FindChecks(Checker checker) {
        this.checker = checker;
    }

    /** Empty for a projection that there is not. */
    public Optional<Comparison> of(String projection) {
        return checker.rounds().stream()
                .filter(round -> round.projection().equals(projection))
                .findFirst()
                .map(this::comparison);
    }

    private Comparison comparison(Round round) {
        return new Comparison(
                round.state().lastWholeRound(),
                checker.failing().get(round.projection()),
                checker.counts().getOrDefault(round.projection(), 0L));
    }

    /**
     * @param lastWholeRound when all of it had been compared; null before
     * @param failing why it cannot be compared at present
     * @param findings how many rows are not what their events say
     */
    public record Comparison(
            @Nullable Instant lastWholeRound, @Nullable String failing, long findings) {}
}
