package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.command.territory.shipped.ShippedTerritory;
import vn.hoctap.recognition.embedded.TestDatabase;
import vn.hoctap.recognition.events.territory.TerritoryId;

@DisplayName("The administrative map over HTTP")
class TerritoryApiTest {
    private static final String UNITS = "/api/v1/administrative-units";
    private static final String BASIS = ",\"legalBasis\":\"Nghị quyết 1/NQ\",\"effectiveOn\":\"2026-01-01\"}";

    private static CommandApi api;

    @BeforeAll
    static void start() {
        api = CommandApi.start();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void is_drawn_once_when_two_start_at_once_and_a_third_later() throws Exception {
        var database = TestDatabase.create();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> CommandApi.on(database));
            var other = threads.submit(() -> CommandApi.on(database));
            try (var first = one.get();
                    var second = other.get();
                    var third = CommandApi.on(database)) {
                assertThat(third.storedTypes(TerritoryId.VIETNAM.value()))
                        .isEqualTo(first.storedTypes(TerritoryId.VIETNAM.value()))
                        .isEqualTo(second.storedTypes(TerritoryId.VIETNAM.value()))
                        .hasSize(ShippedTerritory.all().size());
            }
        }
    }

    @Test
    void changes_step_by_step() {
        assertThat(api.postTo(UNITS, "{\"unit\":" + unit("30001", "68") + BASIS))
                .satisfies(created ->
                        assertThat(created.statusCode()).as(created.body()).isEqualTo(201))
                .satisfies(created ->
                        assertThat(created.headers().firstValue("Location")).contains(UNITS + "/30001"))
                .extracting(HttpResponse::body)
                .asString()
                .startsWith("{\"code\":\"30001\",\"version\":");
        changed("30001/renamings", "{\"name\":\"Xã Mới\"");
        changed("30001/classifications", "{\"difficult\":false");
        created("30001/splits", "{\"into\":[%s,%s]".formatted(unit("30001", "68"), unit("30002", "68")));
        created("mergers", "{\"codes\":[\"30001\",\"30002\"],\"into\":" + unit("30003", "68"));
        created("", "{\"unit\":" + unit("69", "").replace("COMMUNE", "PROVINCE"));
        changed("30003/moves", "{\"parent\":\"69\"");
        changed("30003/abolitions", "{\"certainty\":\"DERIVED\"");

        var stored = api.storedPayloads(TerritoryId.VIETNAM.value());
        assertThat(stored.subList(ShippedTerritory.all().size(), stored.size()))
                .hasSize(8)
                .allSatisfy(payload -> assertThat(payload).contains("\"legalBasis\":\"Nghị quyết 1/NQ\""))
                .last()
                .asString()
                .contains("\"certainty\":\"DERIVED\"");
    }

    @ParameterizedTest(name = "[{index}] {0}: {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            99999/renamings       | {"name":"Xã"                 | 404 | UNIT_UNKNOWN
            24877/renamings       | {"name":"Xã Đam Rông 2"      | 409 | NOTHING_CHANGES
            24877/moves           | {"parent":"24886"            | 422 | PARENT_OF_WRONG_TIER
            24877/moves           | {"parent":"674"              | 422 | PARENT_UNKNOWN
            68/abolitions         | {"certainty":"CHECKED"       | 409 | STILL_HAS_CHILDREN
            24877/classifications | {"difficult":null            | 422 | validation
            24877/renamings       | {"name":"Xã","more":1        | 400 | unknown-field
            """)
    void answers_what_cannot_be_with_a_problem(String address, String body, int status, String what) {
        var answer = api.postTo(UNITS + "/" + address, body + BASIS, "If-Match", "*");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(what);
    }

    @Test
    void needs_a_legal_basis_and_the_version_that_was_seen() {
        assertThat(api.postTo(UNITS + "/68/renamings", "{\"name\":\"Tỉnh\"}", "If-Match", "*")
                        .statusCode())
                .isEqualTo(422);
        assertThat(api.postTo(UNITS + "/68/renamings", "{\"name\":\"Tỉnh\"" + BASIS)
                        .statusCode())
                .isEqualTo(428);
        assertThat(api.postTo(UNITS + "/68/renamings", "{\"name\":\"Tỉnh\"" + BASIS, "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(412);
    }

    private static void created(String address, String body) {
        var path = address.isEmpty() ? UNITS : UNITS + "/" + address;
        var answer = api.postTo(path, body + BASIS);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static void changed(String address, String body) {
        var answer = api.postTo(UNITS + "/" + address, body + BASIS, "If-Match", "*");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String unit(String code, String parent) {
        return """
                {"code":"%s","name":"Đơn vị %s","tier":"COMMUNE","parent":"%s","difficult":true}""".formatted(code, code, parent);
    }
}
