package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.embedded.TestDatabase;

@DisplayName("Two command sides on one store")
class TwoCommandSidesTest {
    private static CommandApi one;
    private static CommandApi other;

    @BeforeAll
    static void start() {
        var database = TestDatabase.create();
        one = CommandApi.on(database).withYear();
        other = CommandApi.on(database);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    @Test
    void go_on_from_where_the_other_has_left_a_dossier() {
        var dossier = one.register("in-turns");
        other.assess(dossier, 0);
        one.submit(dossier, 1);
        other.change(dossier, 2, "acceptances", "{\"receivedAt\":\"2024-01-10T09:00:00\"}");
        one.change(dossier, 3, "withdrawals", "{\"reason\":\"Xin rút\",\"effectiveOn\":\"2024-01-11\"}");

        assertThat(one.storedTypes(dossier)).hasSize(5);
    }

    @Test
    void allow_what_only_the_newest_state_allows() {
        var dossier = registeredByOneAndAssessedByTheOther("newest-allows");
        var submitted = one.post("/" + dossier + "/submissions", CommandApi.SUBMISSION, "If-Match", "*");

        assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(200);
    }

    @Test
    void refuse_what_only_an_older_state_would_allow() {
        var dossier = registeredByOneAndAssessedByTheOther("older-allows");
        other.change(dossier, 1, "withdrawals", "{\"reason\":\"Xin rút\"}");
        var late = one.post("/" + dossier + "/withdrawals", "{\"reason\":\"Xin rút\"}", "If-Match", "*");

        assertThat(late.statusCode()).as(late.body()).isEqualTo(409);
        assertThat(late.body()).contains("\"refusal\":\"NOT_OPEN_FOR_THIS_STEP\"");
        assertThat(one.storedTypes(dossier)).hasSize(3);
    }

    private static UUID registeredByOneAndAssessedByTheOther(String applicant) {
        var dossier = one.register(applicant);
        other.assess(dossier, 0);
        return dossier;
    }
}
