package vn.hoctap.recognition.command.dossier.model;

import java.util.Optional;
import vn.hoctap.recognition.command.dossier.AcceptDossier;
import vn.hoctap.recognition.command.dossier.model.Dossier.Known;
import vn.hoctap.recognition.command.dossier.model.Dossier.Unknown;
import vn.hoctap.recognition.command.dossier.model.Stage.Submitted;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/** When a receipt needs a new number, and of whose book. */
public final class Numbering {
    private Numbering() {}

    /** The agency's part of the code. Empty for a dossier that has its code already, or that is not going to be taken in. */
    public static Optional<String> agencyFor(AcceptDossier command, Dossier dossier, Circumstances now) {
        return switch (dossier) {
            case Known(var file, Submitted _, var _)
            when !file.receipt().isGiven() -> agency(new Law(file, now), command);
            case Known _, Unknown _ -> Optional.empty();
        };
    }

    private static Optional<String> agency(Law law, AcceptDossier command) {
        return law.office(ProcedureStep.RECEIVE, command.effectiveOn())
                .flatMap(office -> law.procedure())
                .map(procedure -> procedure.oneStop().procedureCode());
    }
}
