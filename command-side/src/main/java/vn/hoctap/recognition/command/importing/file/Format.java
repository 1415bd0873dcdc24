package vn.hoctap.recognition.command.importing.file;

/** In which form a table comes; the names are part of the API. */
public enum Format {
    /** UTF-8, with or without a byte order mark, separated by commas or semicolons. */
    CSV,
    /** Office Open XML, one sheet. */
    XLSX
}
