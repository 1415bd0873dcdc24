package vn.hoctap.recognition.command.panel.shell;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.admission.Matter;
import vn.hoctap.recognition.command.admission.Matters;
import vn.hoctap.recognition.command.panel.EstablishPanel;
import vn.hoctap.recognition.command.panel.PanelCommand;
import vn.hoctap.recognition.command.store.RecordedEvents;
import vn.hoctap.recognition.events.panel.PanelEstablished;

/** A council is the office's that sets it up; its members may know of it. */
@Component
class PanelMatters implements Matters<PanelCommand> {
    private final RecordedEvents events;

    PanelMatters(RecordedEvents events) {
        this.events = events;
    }

    @Override
    public Class<PanelCommand> family() {
        return PanelCommand.class;
    }

    @Override
    public Optional<Matter> of(PanelCommand command) {
        return command instanceof EstablishPanel establish
                ? Optional.of(Matter.ofOffice(establish.office().code()))
                : events.newest(command.stream(), PanelEstablished.class).map(Seats::matter);
    }
}
