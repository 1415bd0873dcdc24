package vn.hoctap.recognition.command.panel.shell;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.panel.model.PanelCircumstances;
import vn.hoctap.recognition.command.procedure.PublishedProcedures;

/** What commands to councils rest on at their instant. */
@Component
final class PresentPanels {
    private final Clock clock;
    private final PublishedProcedures procedures;

    PresentPanels(Clock clock, PublishedProcedures procedures) {
        this.clock = clock;
        this.procedures = procedures;
    }

    PanelCircumstances now() {
        return new PanelCircumstances(LocalDate.now(clock), procedures);
    }
}
