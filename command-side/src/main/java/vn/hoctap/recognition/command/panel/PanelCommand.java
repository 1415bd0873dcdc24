package vn.hoctap.recognition.command.panel;

import static vn.hoctap.recognition.command.admission.Permission.held;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.admission.Permission;
import vn.hoctap.recognition.command.admission.Permission.Ground;
import vn.hoctap.recognition.events.authority.Role;
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

    @Override
    default Permission permission() {
        return switch (this) {
            case EstablishPanel _, ReplacePanelMember _, DissolvePanel _ ->
                held(Ground.SEAT, Role.OFFICE_HEAD, Role.AUTHORITY);
        };
    }
}
