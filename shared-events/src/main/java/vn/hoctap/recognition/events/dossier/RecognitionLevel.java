package vn.hoctap.recognition.events.dossier;

/** Mức độ of a title; there are two (Circular 24/2023 articles 5 and 11, Circular 25/2023). */
public enum RecognitionLevel {
    /** Mức độ 1. */
    LEVEL_1,
    /** Mức độ 2. */
    LEVEL_2
}
