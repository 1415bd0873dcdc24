package vn.hoctap.recognition.command.deadline;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.events.deadline.PacesId;

/** Everything that can be asked of the paces of deadlines. */
public sealed interface PaceCommand extends StreamCommand permits PublishPaces {
    PacesId pacesId();

    /** The date on the paper behind the command. */
    LocalDate effectiveOn();

    @Override
    default String stream() {
        return pacesId().toString();
    }
}
