package vn.hoctap.recognition.query.readers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a database session whose request it is for; the row policies of migration {@code second_wall} ask it. */
final class ScopeSettings {
    private static final List<String> NAMES =
            List.of("subject", "roles", "extent", "applicants", "areas", "filed_areas", "seats", "dossiers", "called");
    private static final String SET = NAMES.stream()
            .map(name -> "set_config('recognition." + name + "', ?, false)")
            .collect(Collectors.joining(", ", "SELECT ", ""));
    private static final List<String> NOBODYS = Collections.nCopies(NAMES.size(), "");

    private ScopeSettings() {}

    static void set(Connection session, Reader reader) throws SQLException {
        write(session, valuesOf(reader));
    }

    static void reset(Connection session) throws SQLException {
        write(session, NOBODYS);
    }

    private static List<String> valuesOf(Reader reader) {
        var scope = reader.scope();
        return List.of(
                reader.subject(),
                reader.roles(),
                scope.extent().name(),
                named(scope.applicants()),
                named(scope.areas()),
                named(scope.filedAreas()),
                named(scope.seats()),
                named(scope.dossiers()),
                named(scope.called()));
    }

    /** In whatever order: who acts for thousands of applicants would wait for theirs at each session. */
    private static String named(Set<?> some) {
        return some.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static void write(Connection session, List<String> values) throws SQLException {
        try (var statement = session.prepareStatement(SET)) {
            for (int number = 0; number < values.size(); number++) {
                statement.setString(number + 1, values.get(number));
            }
            statement.executeQuery().close();
        }
    }
}
