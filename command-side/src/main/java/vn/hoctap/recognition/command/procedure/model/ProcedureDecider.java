package vn.hoctap.recognition.command.procedure.model;

import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.command.procedure.ProcedureCommand;
import vn.hoctap.recognition.command.procedure.PublishProcedure;
import vn.hoctap.recognition.events.procedure.ProcedureEvent;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;

/** The rules of publishing: only what is free of flaws, and only what is new. */
public final class ProcedureDecider {
    private ProcedureDecider() {}

    public static Decision<ProcedureEvent, ProcedureRefusal> decide(ProcedureCommand command, Procedures procedures) {
        return switch (command) {
            case PublishProcedure publish -> publish(publish, procedures);
        };
    }

    private static Decision<ProcedureEvent, ProcedureRefusal> publish(PublishProcedure command, Procedures procedures) {
        var findings = ProcedureLint.findings(command.procedure());
        if (!findings.isEmpty()) {
            return Decision.refuse(new ProcedureRefusal.Flawed(findings));
        }
        int next = procedures.versions().size() + 1;
        if (command.version() != next) {
            return Decision.refuse(new ProcedureRefusal.NotTheNextVersion(next));
        }
        boolean known = procedures
                .newest()
                .filter(newest -> newest.procedure().equals(command.procedure()))
                .isPresent();
        return known
                ? Decision.refuse(new ProcedureRefusal.NothingNew())
                : Decision.accept(new ProcedurePublished(
                        command.procedureId(), next, command.procedure(), command.reason(), command.effectiveOn()));
    }
}
