package vn.hoctap.recognition.query.certificates;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.export.Cursors;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.FindDossiers;
import vn.hoctap.recognition.query.readers.Feeding;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Conditions;

/** Lists what has been made public of recognitions (công khai kết quả), for anybody; what was revoked since is told as well. */
@Repository
public class FindRecognitions {
    private static final String PUBLISHED = """
            stage IN ('RECOGNISED', 'REVOKED', 'EXPIRED')
            AND EXISTS (SELECT FROM audit_trail.entry WHERE stream = dossier_id AND type = 'RecognitionPublished')""";
    private static final String YEARS = """
            SELECT year FROM generate_series((SELECT max(year) FROM progress.standing),
                                             (SELECT min(year) FROM progress.standing), -1) AS of_all (year)
             WHERE EXISTS (SELECT FROM progress.standing WHERE standing.year = of_all.year AND %s AND %s)""".formatted(AsOf.NOW.condition(), PUBLISHED);
    private static final String AREAS = """
            SELECT DISTINCT area_code, area_name FROM progress.standing WHERE year = ? AND %s AND %s ORDER BY area_code""".formatted(AsOf.NOW.condition(), PUBLISHED);

    private final JdbcTemplate everybodys;
    private final FindDossiers dossiers;

    FindRecognitions(Feeding feeding) {
        this.everybodys = feeding.jdbc();
        this.dossiers = new FindDossiers(feeding.jdbc(), new Cursors(feeding.jdbc(), feeding.transactions()));
    }

    /** @param cursor from the page before; null for the first */
    public FindDossiers.Page page(RecognitionFilter filter, @Nullable String cursor, int limit) {
        return dossiers.page(filter.in(published()), cursor, limit);
    }

    /** Hands over every row of a filter, one by one. */
    void each(RecognitionFilter filter, Consumer<DossierRow> reader) {
        dossiers.each(filter.in(published()), reader);
    }

    /** The years of which there are any, the newest first. */
    public List<Integer> years() {
        return everybodys.queryForList(YEARS, Integer.class);
    }

    /** Where there are any of a year. */
    public List<Place> areas(int year) {
        return everybodys.query(AREAS, (row, number) -> new Place(row.getString(1), row.getString(2)), year);
    }

    private static Conditions published() {
        return Conditions.at(AsOf.NOW).andAll(PUBLISHED);
    }

    /** An administrative unit by code and name. */
    public record Place(String code, String name) {}
}
