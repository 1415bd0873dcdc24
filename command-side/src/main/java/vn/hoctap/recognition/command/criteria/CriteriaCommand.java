package vn.hoctap.recognition.command.criteria;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.events.criteria.CriteriaId;

/** Everything that can be asked of the criteria of a title. */
public sealed interface CriteriaCommand extends StreamCommand permits PublishCriteriaSet {
    CriteriaId criteriaId();

    /** The date on the paper behind the command. */
    LocalDate effectiveOn();

    @Override
    default String stream() {
        return criteriaId().toString();
    }
}
