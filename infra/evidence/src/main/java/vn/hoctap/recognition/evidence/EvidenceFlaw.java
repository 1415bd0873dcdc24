package vn.hoctap.recognition.evidence;

/** Why a file is not taken in; the names are part of the API. */
public enum EvidenceFlaw {
    EMPTY,
    TOO_LARGE,
    /** Neither a document nor a picture of the kinds that are taken in. */
    TYPE_NOT_ACCEPTED,
    /** Something else than its name says. */
    EXTENSION_MISMATCH,
    /** Bytes of another kind before, behind or between its own, so that two programs would see two files. */
    FOREIGN_CONTENT,
    DAMAGED,
    /** Too many parts, too large once unpacked, or packed again within. */
    ARCHIVE_LIMITS,
    /** A part whose name leads out of the archive, or that stands for another file. */
    UNSAFE_ENTRY,
    MACRO,
    /** Something that is fetched from elsewhere when the file is opened. */
    EXTERNAL_REFERENCE,
    /** Something that runs when the file is opened, or a file within the file. */
    ACTIVE_CONTENT,
    ENCRYPTED,
    PICTURE_TOO_LARGE,
    MALWARE_SUSPECTED
}
