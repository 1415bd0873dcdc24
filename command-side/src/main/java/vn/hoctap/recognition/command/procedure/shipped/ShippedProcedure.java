package vn.hoctap.recognition.command.procedure.shipped;

import java.time.LocalDate;
import vn.hoctap.recognition.command.procedure.PublishProcedure;
import vn.hoctap.recognition.command.shipped.ShippedVersion;
import vn.hoctap.recognition.events.procedure.Procedure;

/** A procedure that comes with the application. */
public record ShippedProcedure(String file, int version, LocalDate effectiveOn, String reason, Procedure procedure)
        implements ShippedVersion {
    @Override
    public String title() {
        return procedure.title();
    }

    @Override
    public PublishProcedure publication() {
        return PublishProcedure.of(version, procedure, reason, effectiveOn);
    }
}
