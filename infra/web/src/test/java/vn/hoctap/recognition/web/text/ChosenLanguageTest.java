package vn.hoctap.recognition.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("The language of a page")
class ChosenLanguageTest {
    private static final String PAGE = "/ho-so/3/khieu-nai";
    private static final String API = "/api/v1/dossiers";
    private static final String NAME = "ngon-ngu";

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @ParameterizedTest
    @ValueSource(strings = {"en-GB,en;q=0.9", "fr", "vi;q=0.5,en", "*"})
    void is_vietnamese_whatever_the_browser_would_like(String liked) throws Exception {
        send(liking(PAGE, liked));
        assertIsRead(Text.VIETNAMESE);
    }

    @Test
    void is_kept_for_a_year_once_it_was_chosen() throws Exception {
        send(asking(PAGE, NAME + "=en"));
        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader(HttpHeaders.LOCATION)).isEqualTo(PAGE);
        assertThat(chain.getRequest()).isNull();

        var cookie = response.getCookie(NAME);
        assertThat(cookie).isNotNull();
        assertThat(cookie.getValue()).isEqualTo("en");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isEqualTo(Duration.ofDays(365).toSeconds());
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSecure()).isFalse();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @ParameterizedTest
    @CsvSource({
        "https://portal.example/ho-so?nam=2024&loai=a%20b, /ho-so?nam=2024&loai=a%20b",
        "https://portal.example/ho-so, /ho-so",
        "https://portal.example/tra-cuu?nam=2024, /ho-so",
        "https://portal.example/ho-so?ngon-ngu=en, /ho-so",
        "https://portal.example/ho-so?nam=hai nghìn, /ho-so",
        "'', /ho-so"
    })
    void is_chosen_without_losing_what_the_page_was_asked_for(String before, String location) throws Exception {
        var request = asking("/ho-so", NAME + "=en");
        request.addHeader(HttpHeaders.REFERER, before);
        send(request);
        assertThat(response.getHeader(HttpHeaders.LOCATION)).isEqualTo(location);
        assertThat(response.getCookie(NAME)).isNotNull();
    }

    @Test
    void is_kept_behind_tls_where_it_was_chosen_so() throws Exception {
        var request = asking(PAGE, NAME + "=vi");
        request.setSecure(true);
        send(request);
        var cookie = response.getCookie(NAME);
        assertThat(cookie).isNotNull();
        assertThat(cookie.getValue()).isEqualTo("vi");
        assertThat(cookie.getSecure()).isTrue();
    }

    @Test
    void is_english_for_who_chose_it() throws Exception {
        send(chosen(PAGE, "en"));
        assertIsRead(Text.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "fr", "EN", ""})
    void is_vietnamese_for_who_chose_anything_else(String language) throws Exception {
        send(chosen(PAGE, language));
        assertIsRead(Text.VIETNAMESE);
    }

    @ParameterizedTest
    @ValueSource(strings = "en")
    void is_english_for_a_program_that_likes_it_best(String liked) throws Exception {
        send(liking(API, liked));
        assertIsRead(Text.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "vi,en", "en-GB,en;q=0.9", "en,vi", "en;q=0.5, vi;q=0.1", "*", "eng", "EN", ""})
    void is_vietnamese_for_a_program_that_likes_anything_else(String liked) throws Exception {
        send(liking(API, liked));
        assertIsRead(Text.VIETNAMESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {API, "/api/v1/notices.csv"})
    void is_vietnamese_for_a_program_whatever_was_chosen(String path) throws Exception {
        send(chosen(path, "en"));
        assertIsRead(Text.VIETNAMESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ho-so/3/giay-tiep-nhan.pdf", "/api/v1/dossiers/3/receipt.pdf"})
    void is_always_vietnamese_on_papers(String path) throws Exception {
        var request = chosen(path, "en");
        request.addHeader(HttpHeaders.ACCEPT_LANGUAGE, "en");
        send(request);
        assertIsRead(Text.VIETNAMESE);
    }

    @ParameterizedTest
    @CsvSource({API + ",en", PAGE + ",vi"})
    void is_the_same_where_an_error_is_answered_instead(String path, String language) throws Exception {
        var request = liking("/error", "en");
        request.setDispatcherType(DispatcherType.ERROR);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
        send(request);
        assertIsRead(Locale.of(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {NAME + "=fr", NAME + "=", NAME + "=en&nam=2024", "nam=2024", "nam=2024&" + NAME + "=en"})
    void is_not_chosen_by_another_value(String query) throws Exception {
        send(asking(PAGE, query));
        assertIsRead(Text.VIETNAMESE);
        assertThat(response.getHeader(HttpHeaders.SET_COOKIE)).isNull();
    }

    @Test
    void is_not_chosen_by_sending_a_form() throws Exception {
        var request = new MockHttpServletRequest("POST", PAGE);
        request.setQueryString(NAME + "=en");
        send(request);
        assertIsRead(Text.VIETNAMESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/x", "///evil.example/x"})
    void is_chosen_without_leading_to_another_host(String path) throws Exception {
        send(asking(path, NAME + "=en"));
        assertThat(response.getHeader(HttpHeaders.LOCATION)).isEqualTo("/evil.example/x");
    }

    private void send(MockHttpServletRequest request) throws ServletException, IOException {
        new ChosenLanguage().doFilter(request, response, chain);
    }

    private void assertIsRead(Locale language) {
        var request = chain.getRequest();
        assertThat(request).as("what is passed on").isNotNull();
        assertThat(request.getLocale()).isEqualTo(language);
        assertThat(Collections.list(request.getLocales())).containsExactly(language);
    }

    private static MockHttpServletRequest get(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private static MockHttpServletRequest liking(String path, String liked) {
        var request = get(path);
        request.addHeader(HttpHeaders.ACCEPT_LANGUAGE, liked);
        return request;
    }

    private static MockHttpServletRequest asking(String path, String query) {
        var request = get(path);
        request.setQueryString(query);
        return request;
    }

    private static MockHttpServletRequest chosen(String path, String language) {
        var request = get(path);
        request.setCookies(new Cookie(NAME, language));
        return request;
    }
}
