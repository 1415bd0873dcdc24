package vn.hoctap.recognition.query.checks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What comparing the projections with the events has come to. */
@Component
public class FindChecks {
    private final Checker checker;
    private final Findings findings;

    FindChecks(Checker checker, Findings findings) {
        this.checker = checker;
        this.findings = findings;
    }

    public List<Check> all() {
        return checker.rounds().stream().map(this::check).toList();
    }

    /** Of one projection; empty where there is none of this name. */
    public Optional<Check> of(String projection) {
        return of(projection, this::check);
    }

    /** Empty for a projection that there is not; for whoever is not shown what was found. */
    public Optional<Comparison> comparison(String projection) {
        return of(projection, this::comparison);
    }

    private <T> Optional<T> of(String projection, Function<Round, T> telling) {
        return checker.rounds().stream()
                .filter(round -> round.projection().equals(projection))
                .findFirst()
                .map(telling);
    }

    private Comparison comparison(Round round) {
        return new Comparison(
                round.state().lastWholeRound(),
                checker.failing().get(round.projection()),
                checker.counts().getOrDefault(round.projection(), 0L));
    }

    private Check check(Round round) {
        var state = round.state();
        return new Check(
                round.projection(),
                state.checked(),
                state.of(),
                state.lastWholeRound(),
                checker.failing().get(round.projection()),
                checker.counts().getOrDefault(round.projection(), 0L),
                findings.of(round.projection()));
    }

    /**
     * How far the comparison of one projection has come in this process, and what any process has found.
     *
     * @param checked streams, or of the audit trail events, in this round; 0 where another process does it
     * @param failing why it cannot be compared at present
     * @param findings the first hundred
     */
    public record Check(
            String projection,
            long checked,
            long of,
            @Nullable Instant lastWholeRound,
            @Nullable String failing,
            long count,
            List<Finding> findings) {
        public Check {
            findings = List.copyOf(findings);
        }
    }

    /**
     * @param lastWholeRound when all of it had been compared; null before
     * @param failing why it cannot be compared at present
     * @param findings how many rows are not what their events say
     */
    public record Comparison(
            @Nullable Instant lastWholeRound, @Nullable String failing, long findings) {}
}
