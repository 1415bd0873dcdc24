package vn.hoctap.recognition.query.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Counts what each register of decisions has given out. */
@Repository
class FindRegisters {
    /** A register is known by the decisions that it has numbered: its own name follows from theirs and says nothing. */
    private static final String REGISTERS = """
            SELECT decision.content #>> '{draft,body,code}' AS body, (decision.content ->> 'year')::int AS year,
                   decision.content #>> '{draft,series}' AS series, count(*) AS given,
                   max((number.content ->> 'number')::int) AS last,
                   count(*) - count(DISTINCT number.content ->> 'number') AS repeated
              FROM decisions.number AS number
              JOIN decisions.decision AS decision
                ON decision.id = number.id AND upper_inf(decision.recorded) AND upper_inf(decision.effective)
             WHERE upper_inf(number.recorded) AND upper_inf(number.effective)
               AND decision.content #>> '{draft,body,code}' = coalesce(?, decision.content #>> '{draft,body,code}')
               AND (decision.content ->> 'year')::int = coalesce(?, (decision.content ->> 'year')::int)
             GROUP BY 1, 2, 3 ORDER BY 2 DESC, 1, 3""";

    private final JdbcTemplate jdbc;

    FindRegisters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** By year, the newest first, then by body and series; null means any. */
    List<Register> all(@Nullable String body, @Nullable Integer year) {
        return jdbc.query(
                REGISTERS,
                (row, number) -> new Register(
                        row.getString("body"),
                        row.getInt("year"),
                        row.getString("series"),
                        row.getInt("given"),
                        row.getInt("last"),
                        row.getInt("last") - (row.getInt("given") - row.getInt("repeated")),
                        row.getInt("repeated")),
                body,
                year);
    }

    /**
     * The register of one body, year and series.
     *
     * @param last the highest number
     * @param holes how many numbers below the last nobody was given; none in a sound register
     * @param repeated how many were given more than once; none in a sound register
     */
    record Register(String body, int year, String series, int given, int last, int holes, int repeated) {}
}
