package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("What the command API says of itself")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDescriptionTest {
    /** What answers for many at once, or does nothing. */
    private static final Set<String> BEGINS_NOTHING = Set.of(
            "/api/v1/dossiers/acceptances", "/api/v1/panels/{id}/sessions/bulk", "/api/v1/past-recognitions/previews");

    private static final Set<Integer> NOT_THERE = Set.of(404, 412);

    private CommandApi api;
    private JsonNode description;

    @BeforeAll
    void start() {
        api = CommandApi.start();
        description = JsonMapper.shared().readTree(api.get("/v3/api-docs").body());
    }

    @AfterAll
    void stop() {
        api.close();
    }

    private record Post(String address, JsonNode operation) {
        /** A change names what its sender saw, everything else begins something or is one of the few. */
        String success() {
            return isChange() || BEGINS_NOTHING.contains(address) ? "200" : "201";
        }

        boolean isUpload() {
            return operation.path("requestBody").path("content").has("multipart/form-data");
        }

        boolean isChange() {
            return headers().contains("If-Match");
        }

        List<String> headers() {
            var headers = new ArrayList<String>();
            operation.path("parameters").forEach(each -> {
                if (each.path("in").asString().equals("header")) {
                    headers.add(each.path("name").asString());
                }
            });
            return headers;
        }

        JsonNode body() {
            return operation.path("requestBody").path("content").path("application/json");
        }

        @Override
        public String toString() {
            return address;
        }
    }

    Stream<Post> posts() {
        return description.path("paths").properties().stream()
                .map(path -> new Post(path.getKey(), path.getValue().path("post")))
                .filter(post -> !post.isUpload());
    }

    @Test
    void tells_of_an_upload_that_it_is_one_file() {
        var upload =
                description.path("paths").path("/api/v1/dossiers/{id}/evidence").path("post");
        var schema = upload.path("requestBody")
                .path("content")
                .path("multipart/form-data")
                .path("schema");
        assertThat(schema.path("properties").propertyNames()).containsExactly("file");
        assertThat(schema.path("properties").path("file").path("format").asString())
                .isEqualTo("binary");
    }

    @Test
    void asks_for_a_token_everywhere() {
        var document = JsonMapper.shared().readTree(api.get("/v3/api-docs").body());
        assertThat(document.at("/security/0").propertyNames()).containsExactly("token");
        assertThat(document.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
    }

    @Test
    void knows_every_command() {
        assertThat(posts()).hasSizeGreaterThan(45);
        assertThat(posts()).filteredOn(Post::isChange).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("posts")
    void tells_of_an_address_who_asks_for_what_and_what_comes_back(Post post) {
        assertThat(post.operation().path("responses").propertyNames())
                .containsExactlyInAnyOrder(post.success(), "default");
        assertThat(schemaOf(post).path("properties").propertyNames())
                .isNotEmpty()
                .containsAll(post.body().path("example").propertyNames());
    }

    /** Whatever it is about does not exist, or has another version; but no part of the body is wrong. */
    @ParameterizedTest
    @MethodSource("posts")
    void shows_an_example_that_may_be_sent(Post post) {
        var address = post.address()
                .replace("{id}", UUID.randomUUID().toString())
                .replace("{code}", "24853")
                .replace("{person}", UUID.randomUUID().toString())
                .replace("{right}", UUID.randomUUID().toString())
                .replace("{number}", "1");
        var example = post.body().required("example").toString();
        var answer = post.isChange() ? api.postTo(address, example, "If-Match", "\"7\"") : api.postTo(address, example);
        if (answer.statusCode() != Integer.parseInt(post.success())) {
            var problem = JsonMapper.shared().readTree(answer.body());
            assertThat(problem.has("refusal") || NOT_THERE.contains(answer.statusCode()))
                    .as(answer.body())
                    .isTrue();
        }
    }

    private JsonNode schemaOf(Post post) {
        var name = post.body().path("schema").path("$ref").asString().replace("#/components/schemas/", "");
        return description.path("components").path("schemas").path(name);
    }
}
