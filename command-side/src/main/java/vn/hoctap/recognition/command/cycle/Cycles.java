package vn.hoctap.recognition.command.cycle;

import java.util.Optional;

/** The cycles of the store, as other aggregates see them. */
public interface Cycles {
    /**
     * The cycle that an office has opened, a closed one too; empty where it has opened none.
     *
     * @param title the title's code
     */
    Optional<OpenCycle> of(String title, int year, String officeCode);
}
