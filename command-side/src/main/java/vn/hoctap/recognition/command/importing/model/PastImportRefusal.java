package vn.hoctap.recognition.command.importing.model;

/** Why an import is refused; the names are part of the API. */
public enum PastImportRefusal {
    /** This very file was imported before. */
    ALREADY_IMPORTED,
    NO_ROWS,
    /** A row cannot be recorded any more, since its dossier has come into being meanwhile. */
    ROW_REFUSED
}
