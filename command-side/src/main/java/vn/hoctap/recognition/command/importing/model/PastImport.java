package vn.hoctap.recognition.command.importing.model;

import vn.hoctap.recognition.events.importing.PastImportEvent;
import vn.hoctap.recognition.events.importing.PastYearsImported;

/** State of an import. */
public sealed interface PastImport {
    /** Nobody has imported this file. */
    record Unknown() implements PastImport {}

    record Imported() implements PastImport {}

    /** The state that follows from {@code event}. */
    static PastImport evolve(PastImportEvent event) {
        return switch (event) {
            case PastYearsImported _ -> new Imported();
        };
    }
}
