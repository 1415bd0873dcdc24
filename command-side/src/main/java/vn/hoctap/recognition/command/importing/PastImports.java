package vn.hoctap.recognition.command.importing;

import vn.hoctap.recognition.events.importing.PastImportId;

/** The imports of the store. */
public interface PastImports {
    /** Whether this very file was imported before. */
    boolean contains(PastImportId id);
}
