package vn.hoctap.recognition.command.procedure.model;

import java.util.List;

/** Why a procedure is not published. */
public sealed interface ProcedureRefusal {
    /** The procedure contradicts itself or leaves something out; every place is named. */
    record Flawed(List<ProcedureFinding> findings) implements ProcedureRefusal {
        public Flawed {
            findings = List.copyOf(findings);
        }
    }

    /** Somebody has published a version meanwhile, or a number was left out. */
    record NotTheNextVersion(int next) implements ProcedureRefusal {}

    /** The newest version says the same already. */
    record NothingNew() implements ProcedureRefusal {}
}
