package vn.hoctap.recognition.portal.commands;

import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** What the command side has answered, before a page makes something of it. */
sealed interface Answer {
    int UNAUTHORISED = ProblemType.INVALID_TOKEN.status();
    Outcome.ShownAgain LOST = new Outcome.Unknown();

    /** It has done what it was asked for. */
    record Told(String location, JsonNode body) implements Answer {
        Outcome.Done done() {
            return new Outcome.Done(location, body.path("version").asLong());
        }
    }

    /**
     * It has not.
     *
     * @param problem empty where nobody could be asked
     */
    record Unheard(Outcome.ShownAgain why, JsonNode problem) implements Answer {
        Unheard(Outcome.ShownAgain why) {
            this(why, JsonNodeFactory.instance.missingNode());
        }
    }

    static Answer of(HttpStatusCode status, HttpHeaders headers, JsonNode body) {
        if (status.is2xxSuccessful()) {
            return new Told(Objects.requireNonNullElse(headers.getFirst(HttpHeaders.LOCATION), ""), body);
        }
        return status.is5xxServerError() ? new Unheard(LOST) : new Unheard(refused(status, body), body);
    }

    /** Nothing was sent, for nobody was there. */
    static Unheard away() {
        return new Unheard(sentence("away"));
    }

    static Unheard nobody() {
        return new Unheard(signedOut());
    }

    private static Outcome.ShownAgain signedOut() {
        return sentence("signed-out");
    }

    private static Outcome.ShownAgain sentence(String key) {
        return new Outcome.Refused(Text.of("layout.sent." + key));
    }

    private static Outcome.ShownAgain refused(HttpStatusCode status, JsonNode problem) {
        if (status.value() == UNAUTHORISED) {
            return signedOut();
        }
        var type = problem.path("type").asString("");
        return type.equals(ProblemType.IDEMPOTENCY_KEY_REUSED.uri().toString())
                ? sentence("otherwise")
                : new Outcome.Refused(
                        problem.path("detail").asString(problem.path("title").asString("")));
    }
}
