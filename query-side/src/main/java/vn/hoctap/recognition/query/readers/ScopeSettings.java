package vn.hoctap.recognition.query.readers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
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
                Scope.sorted(scope.applicants()),
                Scope.sorted(scope.areas()),
                Scope.sorted(scope.filedAreas()),
                Scope.sorted(scope.seats()),
                Scope.sorted(scope.dossiers()),
                Scope.sorted(scope.called()));
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
