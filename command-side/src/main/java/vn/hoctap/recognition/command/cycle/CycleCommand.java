package vn.hoctap.recognition.command.cycle;

import static vn.hoctap.recognition.command.admission.Permission.held;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.admission.Permission;
import vn.hoctap.recognition.command.admission.Permission.Ground;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.cycle.CycleId;

/** Everything that can be asked of a cycle. */
public sealed interface CycleCommand extends StreamCommand
        permits BeginCycle, ChangeCycleDates, CloseCycle, SendYearlyReport {
    CycleId cycleId();

    /** The date on the paper behind the command; what opens, changes or closes a cycle may be announced ahead. */
    LocalDate effectiveOn();

    @Override
    default String stream() {
        return cycleId().toString();
    }

    @Override
    default Permission permission() {
        return switch (this) {
            case BeginCycle _, ChangeCycleDates _, CloseCycle _ -> held(Ground.OFFICE, Role.OFFICE_HEAD);
            case SendYearlyReport _ -> held(Ground.OFFICE, Role.OFFICE_HEAD, Role.SPECIALIST);
        };
    }
}
