package vn.hoctap.recognition.portal.commands;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.portal.signin.PortalTokens;
import vn.hoctap.recognition.web.ProblemException;

/** Takes errands to the command side. Whatever happens the page gets an answer that it can show beside what was typed. */
@Component
public class CommandSide {
    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(15);
    private static final int UNAUTHORISED = 401;
    private static final Outcome.Refused AWAY = new Outcome.Refused(
            "Chưa gửi được vì hệ thống tiếp nhận chưa phản hồi. Nội dung đã nhập vẫn còn trên trang này;"
                    + " hãy xem hồ sơ đã được ghi nhận chưa rồi gửi lại sau ít phút.");
    private static final Outcome.Refused SIGNED_OUT = new Outcome.Refused(
            "Phiên làm việc đã hết. Hãy mở một thẻ khác để đăng nhập lại, rồi trở về trang này và gửi lại;"
                    + " nội dung đã nhập vẫn còn.");

    private final RestClient http;
    private final PortalTokens tokens;
    private final JsonMapper json = JsonMapper.builder().build();

    CommandSide(@Value("${recognition.portal.commands}") String address, PortalTokens tokens) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(TO_CONNECT).build());
        requests.setReadTimeout(TO_ANSWER);
        this.http = RestClient.builder()
                .baseUrl(address + "/api/v1/")
                .requestFactory(requests)
                .build();
        this.tokens = tokens;
    }

    /** Sends it, and tells what came of it; never throws for what the command side says. */
    public Outcome take(Errand errand) {
        return switch (answer(errand)) {
            case Told(var location, var body) ->
                new Outcome.Done(location, body.path("version").asLong());
            case Unheard(var why) -> why;
        };
    }

    /** The same for an errand of many items, each of which comes to something of its own. */
    public OutcomeOfMany takeMany(Errand errand) {
        return switch (answer(errand)) {
            case Told(var _, var items) ->
                new OutcomeOfMany.Each(
                        items.valueStream().map(CommandSide::item).toList());
            case Unheard(var why) -> why;
        };
    }

    private static OutcomeOfMany.Item item(JsonNode result) {
        return new OutcomeOfMany.Item(
                result.path("item").asString(""), result.path("detail").asString(""));
    }

    private sealed interface Answer {}

    private record Told(String location, JsonNode body) implements Answer {}

    private record Unheard(Outcome.Refused why) implements Answer {}

    private Answer answer(Errand errand) {
        try {
            return sent(errand, token());
        } catch (ProblemException nobody) {
            return new Unheard(SIGNED_OUT);
        } catch (ResourceAccessException | JacksonException away) {
            return new Unheard(AWAY);
        }
    }

    private Answer sent(Errand errand, String token) {
        var request = http.post()
                .uri(errand.address())
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .header("Idempotency-Key", errand.key());
        errand.seen().ifPresent(seen -> request.header(HttpHeaders.IF_MATCH, seen));
        return Objects.requireNonNull(
                written(request, errand.body()).exchange((_, answer) -> read(answer.getStatusCode(), answer)));
    }

    private RestClient.RequestBodySpec written(RestClient.RequestBodySpec request, Object body) {
        return body instanceof Upload upload
                ? request.contentType(MediaType.MULTIPART_FORM_DATA).body(upload.parts())
                : request.contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsString(body));
    }

    private Answer read(HttpStatusCode status, ClientHttpResponse answer) throws IOException {
        var body = json.readTree(answer.getBody());
        if (status.is2xxSuccessful()) {
            var location = answer.getHeaders().getFirst(HttpHeaders.LOCATION);
            return new Told(Objects.requireNonNullElse(location, ""), body);
        }
        return new Unheard(status.value() == UNAUTHORISED ? SIGNED_OUT : refused(body));
    }

    private static Outcome.Refused refused(JsonNode problem) {
        return new Outcome.Refused(
                problem.path("detail").asString(problem.path("title").asString("")));
    }

    /** Whoever came with a token of their own goes on with that. */
    private String token() {
        var person = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        return person instanceof JwtAuthenticationToken own
                ? own.getToken().getTokenValue()
                : tokens.of(person, request(), response());
    }

    private static HttpServletRequest request() {
        return attributes().getRequest();
    }

    private static HttpServletResponse response() {
        return Objects.requireNonNull(attributes().getResponse());
    }

    private static ServletRequestAttributes attributes() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
