package vn.hoctap.recognition.query.checks;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of a projection that is compared.
 *
 * @param keys columns of its primary key; all columns where it has none
 * @param place column of the stream, or of the position, to which a row belongs
 */
record CheckedTable(String schema, String name, List<String> keys, String place) {
    String create() {
        return "CREATE TEMPORARY TABLE %s (LIKE %s.%s INCLUDING ALL)".formatted(name, schema, name);
    }

    /** Answers what differs, row by row, between the folded and the live table. */
    String compare(Span<?> span, String leftOut) {
        return """
                SELECT '%s ' || coalesce(folded.key, live.key) AS key, coalesce(folded.place, live.place) AS place,
                       folded.content::text AS expected, live.content::text AS found
                  FROM (SELECT %s AS key, %s AS place, to_jsonb(t) AS content FROM pg_temp.%s AS t) AS folded
                  FULL JOIN (SELECT %s AS key, %s AS place, to_jsonb(t) AS content FROM %s.%s AS t
                              WHERE %s AND %s) AS live ON live.key = folded.key
                 WHERE folded.content IS DISTINCT FROM live.content LIMIT 200""".formatted(name, key(), place, name, key(), place, schema, name, span.condition(place), leftOut);
    }

    private String key() {
        return keys.stream()
                .map(column -> "t." + column)
                .collect(Collectors.joining(", ", "jsonb_build_array(", ")::text"));
    }
}
