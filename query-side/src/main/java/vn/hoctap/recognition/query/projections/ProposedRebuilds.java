package vn.hoctap.recognition.query.projections;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** The rules of a rebuilding: one person proposes it, another lets it begin; any of them may decline it before. */
@Component
public class ProposedRebuilds {
    private final List<String> known;
    private final Rebuilds rebuilds;

    ProposedRebuilds(List<Projection> projections, Rebuilds rebuilds) {
        this.known = projections.stream().map(Projection::name).toList();
        this.rebuilds = rebuilds;
    }

    /** All that wait for an answer or are under way, the longest first. */
    public List<Rebuild> open() {
        return rebuilds.open();
    }

    /** Of a projection, the newest first. */
    public List<Rebuild> of(String projection) {
        return rebuilds.of(known(projection));
    }

    public Rebuild one(String projection, UUID id) {
        return rebuilds.find(known(projection), id)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("problems.rebuild")));
    }

    /**
     * @param subject account id of who proposes it
     * @throws ProblemException where one is proposed or under way
     */
    public UUID propose(String projection, String subject) {
        return rebuilds.propose(known(projection), subject)
                .orElseThrow(() -> refused("REBUILD_UNDER_WAY", Text.of("problems.rebuild.under-way")));
    }

    /** @throws ProblemException where the same person has proposed it, or where it waits no more */
    public void approve(String projection, UUID id, String subject) {
        var proposed = one(projection, id);
        if (proposed.proposedBy().equals(subject)) {
            throw new ProblemException(ProblemType.SEPARATION_OF_DUTIES, Text.of("problems.rebuild.same-person"))
                    .with("refusal", "SAME_PERSON");
        }
        requireWaiting(rebuilds.begin(proposed, subject));
    }

    /** @throws ProblemException where it waits no more */
    public void decline(String projection, UUID id, String subject) {
        requireWaiting(rebuilds.decline(one(projection, id), subject));
    }

    private static void requireWaiting(boolean waited) {
        if (!waited) {
            throw refused("REBUILD_ANSWERED", Text.of("problems.rebuild.answered"));
        }
    }

    private static ProblemException refused(String refusal, String detail) {
        return new ProblemException(ProblemType.REFUSED, detail).with("refusal", refusal);
    }

    private String known(String projection) {
        if (!known.contains(projection)) {
            throw new ProblemException(ProblemType.NOT_FOUND, Text.of("problems.projection"));
        }
        return projection;
    }
}
