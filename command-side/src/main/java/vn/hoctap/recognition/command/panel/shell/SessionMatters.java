package vn.hoctap.recognition.command.panel.shell;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.admission.Matter;
import vn.hoctap.recognition.command.admission.Matter.Audience;
import vn.hoctap.recognition.command.admission.Matters;
import vn.hoctap.recognition.command.panel.OpenSession;
import vn.hoctap.recognition.command.panel.SessionCommand;
import vn.hoctap.recognition.command.panel.model.Panel;
import vn.hoctap.recognition.command.store.RecordedEvents;
import vn.hoctap.recognition.events.panel.PanelEstablished;
import vn.hoctap.recognition.events.panel.SessionOpened;

/** A session is its members', as they were when it was opened; to open one takes a seat in the council as it is now. */
@Component
class SessionMatters implements Matters<SessionCommand> {
    private final RecordedEvents events;
    private final Councils councils;

    SessionMatters(RecordedEvents events, Councils councils) {
        this.events = events;
        this.councils = councils;
    }

    @Override
    public Class<SessionCommand> family() {
        return SessionCommand.class;
    }

    @Override
    public Optional<Matter> of(SessionCommand command) {
        return command instanceof OpenSession open
                ? council(open)
                : events.newest(command.stream(), SessionOpened.class).map(SessionMatters::matter);
    }

    private Optional<Matter> council(OpenSession command) {
        return switch (councils.panel(command.panelId())) {
            case Panel.Unknown _ -> Optional.empty();
            case Panel.Sitting sitting -> Optional.of(Seats.matter(sitting.established(), sitting.members()));
            case Panel.Dissolved _ ->
                events.newest(command.panelId().toString(), PanelEstablished.class)
                        .map(Seats::matter);
        };
    }

    private static Matter matter(SessionOpened session) {
        var assessed = session.assessed();
        return new Matter(
                Audience.CONCERNED,
                Set.of(assessed.applicant()),
                Set.of(assessed.area()),
                "",
                Set.copyOf(assessed.participants()),
                Seats.of(session.members()));
    }
}
