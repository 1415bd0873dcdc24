package vn.hoctap.recognition.command.decision.shell;

import vn.hoctap.recognition.command.decision.model.DecisionRegister;
import vn.hoctap.recognition.events.decision.DecisionNumbered;
import vn.hoctap.recognition.events.decision.RegisterId;

/** The registers of decisions, within the command that signs one. */
interface Registers {
    /** The register as nobody else in this process can change it before the command ends. */
    DecisionRegister hold(RegisterId id);

    /** Enters a number; it is stored with the command's own events, all or none. */
    void enter(DecisionNumbered numbered);
}
