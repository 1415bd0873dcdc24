package vn.hoctap.recognition.query.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.readers.Feeding;
import vn.hoctap.recognition.query.readers.Wall;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.searchtext.FoundBy;
import vn.hoctap.recognition.query.searchtext.SearchText;

/** Finds dossiers by their words, the best first; of equals the newest year first, in the order of the names. */
@Repository
public class FindByText {
    private static final String FOUND = "SELECT " + ProgressStore.COLUMNS + """
            , position,
                   (SELECT (ARRAY['APPLICANT_NAME', 'APPLICANT_CODE', 'AREA', 'CODE', 'DECISION_NUMBER', 'YEAR'])[number]
                      FROM string_to_table(folded, E'\\n') WITH ORDINALITY AS line (text, number)
                     ORDER BY folding.word_similarity(?, text) DESC, number LIMIT 1) AS found_by
              FROM (SELECT dossier_id, folded,\s""";

    /** A whole line, the beginning of one, a part of one, or every word somewhere; then the earlier in the lines' order. */
    private static final String RANK = """
            CASE WHEN strpos(packed, E'\\n' || ? || E'\\n') > 0 THEN 0
                 WHEN strpos(packed, E'\\n' || ?) > 0 THEN 100000
                 WHEN strpos(packed, ?) > 0 THEN 200000
                 ELSE 300000 END + strpos(packed, ?)""";

    private static final String LIKENESS = "-folding.word_similarity(?, named)";
    private static final String DOSSIERS = " AS rank FROM search.dossier WHERE ";
    private static final String STANDING = ") found JOIN progress.standing USING (dossier_id)";
    private static final String ORDER = " ORDER BY rank, year DESC, applicant_name COLLATE \"C\", dossier_id LIMIT ?";

    private static final String SEEN = "SELECT dossier_id FROM progress.standing WHERE dossier_id = ANY (?) AND ";

    private static final DossierFilter ANY = new DossierFilter(null, null, null, null, null);

    private final JdbcTemplate jdbc;
    private final JdbcTemplate readers;
    private final Wall wall;

    /** @param feeding because an index of letters is not used behind row policies */
    FindByText(Feeding feeding, JdbcTemplate readers, Wall wall) {
        this.jdbc = feeding.jdbc();
        this.readers = readers;
        this.wall = wall;
    }

    /** Those that hold every word; where whoever asks may see none at all, those whose names resemble the text. */
    public List<Found> find(SearchText text, DossierFilter filter, AsOf asOf, int limit) {
        var found = holding(text, filter, asOf, limit);
        return found.isEmpty() && !isHeld(text) ? resembling(text, filter, asOf, limit) : found;
    }

    /** By any dossier that whoever asks may see: by another one it would tell that there is such a dossier. */
    private boolean isHeld(SearchText text) {
        return !holding(text, ANY, AsOf.NOW, 1).isEmpty();
    }

    private List<Found> holding(SearchText text, DossierFilter filter, AsOf asOf, int limit) {
        var arguments = new ArrayList<Object>(
                List.of(text.folded(), text.packed(), text.packed(), text.packed(), text.packed()));
        arguments.addAll(text.holdingArguments());
        return query(RANK + DOSSIERS + text.holding(), arguments, filter, asOf, limit);
    }

    private List<Found> resembling(SearchText text, DossierFilter filter, AsOf asOf, int limit) {
        var arguments = new ArrayList<Object>(List.of(text.folded(), text.folded(), text.folded()));
        return query(LIKENESS + DOSSIERS + text.resembling(), arguments, filter, asOf, limit);
    }

    private List<Found> query(String found, List<Object> arguments, DossierFilter filter, AsOf asOf, int limit) {
        var limits = wall.limits().andAll(asOf.condition(), asOf.arguments().toArray());
        var conditions = filter.in(limits);
        arguments.addAll(conditions.arguments());
        arguments.add(limit);
        return seen(
                asOf,
                jdbc.query(
                        FOUND + found + STANDING + conditions.where() + ORDER,
                        statement -> set(statement, arguments),
                        (row, number) -> read(row)));
    }

    /** Those of which the database, too, says that who reads may see them. */
    private List<Found> seen(AsOf asOf, List<Found> found) {
        var ids = found.stream().map(each -> each.dossier().dossierId()).toArray(UUID[]::new);
        var seen = Set.copyOf(
                readers.queryForList(SEEN + asOf.condition(), UUID.class, asOf.argumentsAfter((Object) ids)));
        return found.stream()
                .filter(each -> seen.contains(each.dossier().dossierId()))
                .toList();
    }

    /** Planned anew each time: what is best for a rare word is worst for one that every name has. */
    private static void set(PreparedStatement statement, List<Object> arguments) throws SQLException {
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        new ArgumentPreparedStatementSetter(arguments.toArray()).setValues(statement);
    }

    private static Found read(ResultSet row) throws SQLException {
        return new Found(ProgressStore.read(row, 0), FoundBy.valueOf(row.getString("found_by")));
    }

    /** A dossier, and what of it is most like what was looked for. */
    public record Found(@JsonUnwrapped DossierRow dossier, FoundBy foundBy) {}
}
