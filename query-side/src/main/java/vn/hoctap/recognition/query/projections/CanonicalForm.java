package vn.hoctap.recognition.query.projections;

/**
 * A projection's content as lines of text, the same wherever and whenever it was built.
 *
 * @param projection its name
 * @param query answers one text a row, in a fixed order; it names the tables without a schema, so that it can be asked of a
 *     copy of them
 */
public record CanonicalForm(String projection, String query) {
    public CanonicalForm {
        if (query.contains(projection.replace('-', '_') + ".")) {
            throw new IllegalArgumentException("The canonical form of %s names a schema".formatted(projection));
        }
    }
}
