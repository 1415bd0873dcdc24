package vn.hoctap.recognition.command.criteria.model;

import vn.hoctap.recognition.command.criteria.CriteriaCommand;
import vn.hoctap.recognition.command.criteria.PublishCriteriaSet;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.criteria.Lint;
import vn.hoctap.recognition.events.criteria.CriteriaEvent;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;

/** The rules of publishing: only what is free of flaws, and only what is new. */
public final class CriteriaDecider {
    private CriteriaDecider() {}

    public static Decision<CriteriaEvent, CriteriaRefusal> decide(CriteriaCommand command, Criteria criteria) {
        return switch (command) {
            case PublishCriteriaSet publish -> publish(publish, criteria);
        };
    }

    private static Decision<CriteriaEvent, CriteriaRefusal> publish(PublishCriteriaSet command, Criteria criteria) {
        var findings = Lint.findings(command.set());
        if (!findings.isEmpty()) {
            return Decision.refuse(new CriteriaRefusal.Flawed(findings));
        }
        int next = criteria.versions().size() + 1;
        if (command.version() != next) {
            return Decision.refuse(new CriteriaRefusal.NotTheNextVersion(next));
        }
        boolean known = criteria.newest()
                .filter(newest -> newest.set().equals(command.set()))
                .isPresent();
        return known
                ? Decision.refuse(new CriteriaRefusal.NothingNew())
                : Decision.accept(new CriteriaSetPublished(
                        command.criteriaId(), next, command.set(), command.reason(), command.effectiveOn()));
    }
}
