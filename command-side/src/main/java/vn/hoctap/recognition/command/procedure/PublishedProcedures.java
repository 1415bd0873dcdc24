package vn.hoctap.recognition.command.procedure;

import java.util.Optional;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;

/** The procedures that are published at this instant. */
public interface PublishedProcedures {
    /**
     * The version by which an assessed year is handled; empty if none governs it.
     *
     * @param title the title's code
     */
    Optional<ProcedurePublished> governing(String title, int year);

    /** One version of a title's procedure. */
    Optional<ProcedurePublished> version(String title, int version);

    /** Number of a title's newest version; 0 before the first. */
    int newest(String title);
}
