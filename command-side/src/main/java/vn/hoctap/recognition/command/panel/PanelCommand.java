package vn.hoctap.recognition.command.panel;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.events.panel.PanelId;

/** Everything that can be asked of a council. */
public sealed interface PanelCommand extends StreamCommand permits EstablishPanel, ReplacePanelMember, DissolvePanel {
    PanelId panelId();

    /** The date on the paper behind the command. */
    LocalDate effectiveOn();

    @Override
    default String stream() {
        return panelId().toString();
    }
}
