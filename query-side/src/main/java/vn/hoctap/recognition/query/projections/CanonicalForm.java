package vn.hoctap.recognition.query.projections;

/**
 * A projection's content as lines of text, the same wherever and whenever it was built.
 *
 * @param projection its name
 * @param query answers one text a row, in a fixed order
 */
public record CanonicalForm(String projection, String query) {}
