package vn.hoctap.recognition.command.cycle.shell;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.admission.Matter;
import vn.hoctap.recognition.command.admission.Matters;
import vn.hoctap.recognition.command.cycle.BeginCycle;
import vn.hoctap.recognition.command.cycle.CycleCommand;
import vn.hoctap.recognition.command.store.RecordedEvents;
import vn.hoctap.recognition.events.cycle.CycleOpened;

/** A cycle is the office's that opens it, and announced to all. */
@Component
class CycleMatters implements Matters<CycleCommand> {
    private final RecordedEvents events;

    CycleMatters(RecordedEvents events) {
        this.events = events;
    }

    @Override
    public Class<CycleCommand> family() {
        return CycleCommand.class;
    }

    @Override
    public Optional<Matter> of(CycleCommand command) {
        return command instanceof BeginCycle begin
                ? Optional.of(Matter.ofOffice(begin.office().code()))
                : events.newest(command.stream(), CycleOpened.class)
                        .map(opened -> Matter.ofOffice(opened.office().code()));
    }
}
