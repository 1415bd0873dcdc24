package vn.hoctap.recognition.command.procedure;

import java.util.Optional;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

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

    /**
     * The version that a dossier keeps; registered before any was published, it has the one that governs its year now.
     *
     * @param reference the version under which it was registered
     */
    default Optional<ProcedurePublished> kept(ProcedureReference reference, int year) {
        return version(reference.title(), reference.version()).or(() -> governing(reference.title(), year));
    }

    /** Number of a title's newest version; 0 before the first. */
    int newest(String title);
}
