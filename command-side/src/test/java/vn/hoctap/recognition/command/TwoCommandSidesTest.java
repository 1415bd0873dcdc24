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
        one = CommandApi.on(database);
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
        other.change(dossier, 0, "self-assessments", CommandApi.ALL_MET);
        one.change(dossier, 1, "submissions", "{}");
        other.change(dossier, 2, "acceptances", "{}");
        one.change(dossier, 3, "assessments", "{\"meetsCriteria\":true}");
        other.change(dossier, 4, "recognitions", "{\"decisionNumber\":\"05/QĐ-PGDĐT\"}");

        assertThat(one.storedTypes(dossier)).hasSize(6);
    }

    @Test
    void allow_what_only_the_newest_state_allows() {
        var dossier = registeredByOneAndAssessedByTheOther("newest-allows");
        var submitted = one.post("/" + dossier + "/submissions", "{}", "If-Match", "*");

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
        other.change(dossier, 0, "self-assessments", CommandApi.ALL_MET);
        return dossier;
    }
}
