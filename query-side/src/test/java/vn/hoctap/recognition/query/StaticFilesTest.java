package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The files that pages load")
class StaticFilesTest {
    private static final Pattern LOADED =
            Pattern.compile("(?:href|src)=\"(/(?:[\\w./-]+)\\.(?:css|js|svg)(?:\\?[^\"]*)?)\"");
    private static QuerySide side;

    @BeforeAll
    static void start() {
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, List.of());
        side = QuerySide.on(topic, 500);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bo-tieu-chi", "/tra-cuu", "/da-dang-xuat", "/khong-co"})
    void are_kept_for_a_year_under_the_address_that_a_page_names(String page) {
        var loaded = LOADED.matcher(
                        side.getWithoutToken(page, "Accept", "text/html").body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(loaded).hasSizeGreaterThanOrEqualTo(2).allMatch(file -> file.matches(".*\\?v=[0-9a-f]{16}"));
        assertThat(loaded).allSatisfy(file -> {
            var answer = side.getWithoutToken(file);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(keeping(answer)).isEqualTo("max-age=31536000, public, immutable");
        });
    }

    /** While a new version comes in, a page of the one asks a process of the other. */
    @ParameterizedTest
    @ValueSource(strings = {"", "?v=0123456789abcdef", "?v=", "?x=1"})
    void are_there_but_not_kept_under_any_other(String query) {
        var answer = side.getWithoutToken("/recognition.css" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("prefers-color-scheme");
        assertThat(keeping(answer)).isEqualTo("no-cache");
    }

    /** As are the pages themselves: both go over thin lines. */
    @ParameterizedTest
    @ValueSource(strings = {"/recognition.css", "/recognition.js", "/bo-tieu-chi"})
    void are_compressed_for_who_can_read_that(String path) {
        assertThat(side.getWithoutToken(path, "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .contains("gzip");
        assertThat(side.getWithoutToken(path).headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void are_not_sent_again_while_nothing_in_them_has_changed() {
        var answer = side.getWithoutToken("/recognition.css");
        var tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(answer.headers().firstValue("Last-Modified")).isEmpty();
        assertThat(side.getWithoutToken("/recognition.css", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(side.getWithoutToken("/recognition.svg", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/khong-co.css?v=0123456789abcdef", "/query-side.yaml", "/templates/layout.html"})
    void are_no_others(String path) {
        assertThat(side.getWithoutToken(path).statusCode()).isEqualTo(404);
    }

    private static String keeping(HttpResponse<String> answer) {
        return answer.headers().firstValue("Cache-Control").orElse("");
    }
}
