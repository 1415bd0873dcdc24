package vn.hoctap.recognition.events.dossier;

/**
 * A paper that was filed with a dossier.
 *
 * @param code the part's code in the procedure, such as TO_TRINH
 * @param document the document by number or name
 */
public record FiledPart(String code, String document) {}
