package vn.hoctap.recognition.events.dossier;

/**
 * Something that a dossier lacks or has wrong.
 *
 * @param place code of a paper or of an indicator
 * @param what what has to be supplied or put right
 */
public record Defect(String place, String what) {}
