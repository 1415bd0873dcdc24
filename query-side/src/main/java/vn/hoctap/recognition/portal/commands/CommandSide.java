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
        try {
            return sent(errand, token());
        } catch (ProblemException nobody) {
            return SIGNED_OUT;
        } catch (ResourceAccessException | JacksonException away) {
            return AWAY;
        }
    }

    private Outcome sent(Errand errand, String token) {
        var request = http.post()
                .uri(errand.address())
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .header("Idempotency-Key", errand.key());
        errand.seen().ifPresent(version -> request.header(HttpHeaders.IF_MATCH, "\"" + version + "\""));
        return Objects.requireNonNull(
                written(request, errand.body()).exchange((_, answer) -> outcome(answer.getStatusCode(), answer)));
    }

    private RestClient.RequestBodySpec written(RestClient.RequestBodySpec request, Object body) {
        return body instanceof Upload upload
                ? request.contentType(MediaType.MULTIPART_FORM_DATA).body(upload.parts())
                : request.contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsString(body));
    }

    private Outcome outcome(HttpStatusCode status, ClientHttpResponse answer) throws IOException {
        var body = json.readTree(answer.getBody());
        if (status.is2xxSuccessful()) {
            var location = answer.getHeaders().getFirst(HttpHeaders.LOCATION);
            return new Outcome.Done(
                    Objects.requireNonNullElse(location, ""),
                    body.path("version").asLong());
        }
        return status.value() == UNAUTHORISED ? SIGNED_OUT : refused(body);
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
