package vn.hoctap.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;

@DisplayName("A sender of too many requests")
@SpringBootTest(
        classes = TestApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"recognition.limits.address.per-second=1", "recognition.limits.address.burst=20"})
@ContextConfiguration(initializers = TestIdentity.class)
class RateTest {
    private final Http http;

    RateTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @Test
    void is_told_when_to_come_back() {
        var answers =
                IntStream.range(0, 60).mapToObj(number -> http.get("/things/7")).toList();
        assertThat(answers.getFirst().statusCode()).isEqualTo(200);
        var last = answers.getLast();
        Http.assertProblem(last, ProblemType.TOO_MANY_REQUESTS);
        assertThat(last.headers().firstValue("Retry-After")).contains("1");
    }

    @Test
    void is_one_person_from_whatever_address() throws ServletException, IOException {
        var filter = RateFilter.ofPersons(new Rates(1, 2));
        assertThat(statusOf(filter, "an", "192.0.2.1")).isEqualTo(200);
        assertThat(statusOf(filter, "an", "192.0.2.2")).isEqualTo(200);
        assertThat(statusOf(filter, "an", "192.0.2.3")).isEqualTo(429);
        assertThat(statusOf(filter, "binh", "192.0.2.1")).isEqualTo(200);
    }

    @Test
    void is_not_slowed_where_nobody_knows_the_person() throws ServletException, IOException {
        var filter = RateFilter.ofPersons(new Rates(1, 1));
        assertThat(statusOf(filter, null, "192.0.2.1")).isEqualTo(200);
        assertThat(statusOf(filter, null, "192.0.2.1")).isEqualTo(200);
    }

    @Test
    void waits_as_long_as_it_takes_for_one_more() {
        var rates = new Rates(2, 1);
        assertThat(rates.waitOf("a")).isZero();
        assertThat(rates.waitOf("a")).isPositive().isLessThanOrEqualTo(Duration.ofMillis(500));
        assertThat(rates.waitOf("b")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::9, 20010db800010002",
        "0:0:0:0:0:0:0:1, 0000000000000000",
        "::ffff:192.0.2.1, 192.0.2.1"
    })
    void is_known_by_the_network_of_its_own(String address, String network) {
        assertThat(Sender.network(address)).isEqualTo(network);
    }

    private static int statusOf(RateFilter filter, String person, String address) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/");
        request.setRemoteAddr(address);
        if (person != null) {
            request.setUserPrincipal(() -> person);
        }
        var response = new MockHttpServletResponse();
        FilterChain served = (asked, answered) -> {};
        filter.doFilter(request, response, served);
        return response.getStatus();
    }
}
