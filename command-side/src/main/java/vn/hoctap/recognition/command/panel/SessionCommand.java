package vn.hoctap.recognition.command.panel;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.admission.Permission;
import vn.hoctap.recognition.events.panel.SessionId;

/** Everything that can be asked of a session; each is asked by somebody, and for nobody else. */
public sealed interface SessionCommand extends StreamCommand
        permits OpenSession, DeclareConflict, SealBallot, CloseSession {
    SessionId sessionId();

    /** Account id of whoever asks. */
    String subject();

    /** The date on the paper behind the command. */
    LocalDate effectiveOn();

    @Override
    default String stream() {
        return sessionId().toString();
    }

    @Override
    default Permission permission() {
        return switch (this) {
            case OpenSession _, DeclareConflict _ -> new Permission.Seat(false);
            case SealBallot _, CloseSession _ -> new Permission.Seat(true);
        };
    }
}
