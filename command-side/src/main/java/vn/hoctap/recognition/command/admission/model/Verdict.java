package vn.hoctap.recognition.command.admission.model;

import vn.hoctap.recognition.command.admission.NotAdmitted.Why;

/** Whether a command is admitted. */
public sealed interface Verdict {
    /**
     * It is.
     *
     * @param role in which its sender acts
     * @param organisation whose role that is
     */
    record Admitted(String role, String organisation) implements Verdict {}

    record Refused(Why why) implements Verdict {}
}
