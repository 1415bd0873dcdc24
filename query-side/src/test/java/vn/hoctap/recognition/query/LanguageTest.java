package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The language of the portal")
class LanguageTest {
    private static final String PAGE = "/tra-cuu?nam=2023";
    private static final String ENGLISH = "ngon-ngu=en";
    private static QuerySide side;

    @BeforeAll
    static void start() {
        side = QuerySide.on(QuerySide.newTopic(), 500);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void changes_on_the_page_where_one_is() {
        assertThat(side.getWithoutToken(PAGE).body()).contains("<html lang=\"vi\">", "href=\"?ngon-ngu=en\"");
        var chosen = side.getWithoutToken("/tra-cuu?" + ENGLISH, "Referer", "http://localhost" + PAGE);
        assertThat(chosen.headers().firstValue("Location")).contains(PAGE);
        assertThat(chosen.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith(ENGLISH + ";"));
        assertThat(side.getWithoutToken(PAGE, "Cookie", ENGLISH).body())
                .contains("<html lang=\"en\">", "href=\"?ngon-ngu=vi\"");
    }

    @Test
    void is_not_what_a_browser_would_like() {
        assertThat(side.getWithoutToken(PAGE, "Accept-Language", "en").body()).contains("<html lang=\"vi\">");
    }

    @Test
    void of_the_api_is_vietnamese() {
        var refusal = "/api/v1/dossiers?year=x";
        var bodies = List.of(
                side.get(refusal, "Cookie", ENGLISH).body(), side.get(refusal).body());
        assertThat(bodies).allSatisfy(body -> assertThat(body).contains("Giá trị không hợp lệ"));
    }

    @Test
    void of_the_api_is_english_for_a_program_that_likes_it_best() {
        var answer = side.get("/api/v1/dossiers?year=x", "Accept-Language", "en");
        assertThat(answer.headers().firstValue("Content-Language")).contains("en");
        assertThat(answer.body()).contains("A value is not valid");
    }
}
