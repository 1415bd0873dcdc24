package vn.hoctap.recognition.portal.commands;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
import vn.hoctap.recognition.portal.commands.Answer.Told;
import vn.hoctap.recognition.portal.commands.Answer.Unheard;
import vn.hoctap.recognition.portal.signin.PortalTokens;
import vn.hoctap.recognition.web.ProblemException;

/**
 * Takes errands to the command side, in the language of the page. Whatever happens the page gets an answer that it can show
 * beside what was typed.
 */
@Component
public class CommandSide {
    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(15);

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
            case Told told -> told.done();
            case Unheard(var why, var _) -> why;
        };
    }

    /** The same for an errand of many items, each of which comes to something of its own. */
    public OutcomeOfMany takeMany(Errand errand) {
        return switch (answer(errand)) {
            case Told(var _, var items) ->
                new OutcomeOfMany.Each(
                        items.valueStream().map(CommandSide::item).toList());
            case Unheard(var why, var _) -> why;
        };
    }

    private static OutcomeOfMany.Item item(JsonNode result) {
        return new OutcomeOfMany.Item(
                result.path("item").asString(""), result.path("detail").asString(""));
    }

    /** The same for what is checked as a whole before it is published. */
    public OutcomeOfPublishing publish(Errand errand) {
        return switch (answer(errand)) {
            case Told told -> told.done();
            case Unheard(var why, var problem) ->
                problem.path("findings").isEmpty()
                        ? why
                        : new OutcomeOfPublishing.Flawed(problem.path("findings")
                                .valueStream()
                                .map(CommandSide::finding)
                                .toList());
        };
    }

    private static OutcomeOfPublishing.Finding finding(JsonNode found) {
        return new OutcomeOfPublishing.Finding(
                found.path("place").asString(""), found.path("flaw").asString(""));
    }

    /** Has it looked at what somebody is about to send; nothing is done. */
    public OutcomeOfLooking look(Errand errand) {
        return switch (answer(errand)) {
            case Told(var _, var found) -> new OutcomeOfLooking.Seen(found);
            case Unheard(var why, var _) -> why;
        };
    }

    /** A script that sent the form is told by the status of the page that nothing is known of it. */
    private Answer answer(Errand errand) {
        var answer = asked(errand);
        if (answer instanceof Unheard(Outcome.Unknown _, var _)) {
            response().setStatus(HttpStatus.GATEWAY_TIMEOUT.value());
        }
        return answer;
    }

    private Answer asked(Errand errand) {
        try {
            return sent(errand, token());
        } catch (ProblemException nobody) {
            return Answer.nobody();
        } catch (ResourceAccessException away) {
            return wasNotSent(away) ? Answer.away() : new Unheard(Answer.LOST);
        } catch (JacksonException garbled) {
            return new Unheard(Answer.LOST);
        }
    }

    private static boolean wasNotSent(ResourceAccessException away) {
        return away.contains(ConnectException.class) || away.contains(HttpConnectTimeoutException.class);
    }

    private Answer sent(Errand errand, String token) {
        var request = http.post()
                .uri(errand.address())
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .header(
                        HttpHeaders.ACCEPT_LANGUAGE,
                        LocaleContextHolder.getLocale().getLanguage())
                .header("Idempotency-Key", errand.key());
        errand.seen().ifPresent(seen -> request.header(HttpHeaders.IF_MATCH, seen));
        return Objects.requireNonNull(written(request, errand.body()).exchange((_, answer) -> read(answer)));
    }

    private RestClient.RequestBodySpec written(RestClient.RequestBodySpec request, Object body) {
        return body instanceof Upload upload
                ? request.contentType(MediaType.MULTIPART_FORM_DATA).body(upload.parts())
                : request.contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsString(body));
    }

    private Answer read(ClientHttpResponse answer) throws IOException {
        return Answer.of(answer.getStatusCode(), answer.getHeaders(), json.readTree(answer.getBody()));
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
