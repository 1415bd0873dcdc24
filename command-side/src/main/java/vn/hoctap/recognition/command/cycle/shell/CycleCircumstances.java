package vn.hoctap.recognition.command.cycle.shell;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.cycle.model.Circumstances;
import vn.hoctap.recognition.command.procedure.PublishedProcedures;

/** The circumstances at the instant of a command. */
@Component
public final class CycleCircumstances {
    private final Clock clock;
    private final PublishedProcedures procedures;

    public CycleCircumstances(Clock clock, PublishedProcedures procedures) {
        this.clock = clock;
        this.procedures = procedures;
    }

    Circumstances now() {
        return new Circumstances(LocalDate.now(clock), procedures);
    }
}
