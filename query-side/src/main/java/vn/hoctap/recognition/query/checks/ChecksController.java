package vn.hoctap.recognition.query.checks;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;

/** What comparing the projections with the events has come to. */
@RestController
@ReadableBy(Audience.AUDITORS)
class ChecksController {
    private final Checker checker;
    private final Findings findings;

    ChecksController(Checker checker, Findings findings) {
        this.checker = checker;
        this.findings = findings;
    }

    @GetMapping(path = "/api/v1/projections/checks", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Check> checks() {
        return checker.rounds().stream().map(this::check).toList();
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
    record Check(
            String projection,
            long checked,
            long of,
            @Nullable Instant lastWholeRound,
            @Nullable String failing,
            long count,
            List<Finding> findings) {}
}
