package vn.hoctap.recognition.command.importing;

import static vn.hoctap.recognition.command.admission.Permission.held;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.admission.Permission;
import vn.hoctap.recognition.command.admission.Permission.Ground;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.importing.PastImportId;

/** Everything that can be asked of an import of past years. */
public sealed interface ImportingCommand extends StreamCommand permits ImportPastRecognitions {
    PastImportId importId();

    LocalDate effectiveOn();

    @Override
    default String stream() {
        return importId().toString();
    }

    @Override
    default Permission permission() {
        return switch (this) {
            case ImportPastRecognitions _ -> held(Ground.AREA, Role.OFFICE_HEAD, Role.SPECIALIST);
        };
    }
}
