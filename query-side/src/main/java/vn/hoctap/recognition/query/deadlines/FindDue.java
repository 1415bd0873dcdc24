package vn.hoctap.recognition.query.deadlines;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.reading.AsOf;

/** Counts what becomes due, of the dossiers that who reads may see. */
@Repository
public class FindDue {
    private static final String COUNTS =
            "SELECT count(*) FILTER (WHERE due >= ?) AS soon, count(*) FILTER (WHERE due < ?) AS late FROM ("
                    + DeadlineList.at(AsOf.NOW) + ") AS each WHERE waiting AND due <= ?";

    private final JdbcTemplate jdbc;

    FindDue(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param until the last day that counts as near */
    public Due on(LocalDate today, LocalDate until) {
        var arguments = Stream.of(
                        Stream.of(today, today), DeadlineList.arguments(AsOf.NOW, today).stream(), Stream.of(until))
                .flatMap(each -> each)
                .toArray();
        return Objects.requireNonNull(jdbc.queryForObject(
                COUNTS, (row, number) -> new Due(row.getLong("soon"), row.getLong("late")), arguments));
    }

    /**
     * How many deadlines somebody is waited for.
     *
     * @param soon due today or on one of the next days
     * @param late over
     */
    public record Due(long soon, long late) {
        public boolean isNothing() {
            return soon == 0 && late == 0;
        }
    }
}
