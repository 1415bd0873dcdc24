package vn.hoctap.recognition.query.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.events.territory.Concerned;
import vn.hoctap.recognition.query.audittrail.StepTitle;

/**
 * A code, and what became of the units that ever bore it.
 *
 * @param unit that bears the code; null where none does
 * @param successors codes of the units that have its ground
 * @param predecessors codes of the units that it was made from; none where it was simply established
 */
public record UnitHistory(
        String code,
        @Nullable AdministrativeUnit unit,
        Set<String> successors,
        List<String> predecessors,
        List<Step> history) {

    static UnitHistory of(String code, TerritoryAt map, List<RecordedChange> history) {
        return new UnitHistory(
                code,
                map.unit(code).orElse(null),
                map.successors(code),
                map.predecessors(code),
                history.stream().map(Step::of).toList());
    }

    /**
     * One change by law.
     *
     * @param ended codes of the units that it ended
     * @param begun the units that it began
     */
    public record Step(
            long position,
            String type,
            String title,
            LocalDate effectiveOn,
            Instant recordedAt,
            String legalBasis,
            Certainty certainty,
            List<String> ended,
            List<AdministrativeUnit> begun) {

        static Step of(RecordedChange change) {
            var event = change.event();
            var concerned = Concerned.by(event);
            return new Step(
                    change.position(),
                    change.type(),
                    StepTitle.of(change.type()),
                    event.effectiveOn(),
                    change.recordedAt(),
                    event.legalBasis(),
                    event.certainty(),
                    concerned.ended(),
                    concerned.begun());
        }
    }
}
