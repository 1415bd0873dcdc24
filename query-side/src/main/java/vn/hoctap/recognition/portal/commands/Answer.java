package vn.hoctap.recognition.portal.commands;

import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.hoctap.recognition.web.ProblemType;

/** What the command side has answered, before a page makes something of it. */
sealed interface Answer {
    int UNAUTHORISED = ProblemType.INVALID_TOKEN.status();
    Outcome.ShownAgain AWAY = new Outcome.Refused(
            "Chưa gửi được vì hệ thống tiếp nhận chưa phản hồi. Nội dung đã nhập vẫn còn trên trang này;"
                    + " hãy gửi lại sau ít phút.");
    Outcome.ShownAgain LOST = new Outcome.Unknown();
    Outcome.ShownAgain SIGNED_OUT = new Outcome.Refused(
            "Phiên làm việc đã hết. Nội dung đã nhập vẫn còn trên trang này: hãy đăng nhập lại trong một thẻ khác, mở lại"
                    + " trang này ở đó rồi gửi; nếu các ô ở đó còn trống thì chép nội dung từ đây sang.");
    Outcome.ShownAgain DONE_OTHERWISE = new Outcome.Refused(
            "Lần gửi trước đã được ghi nhận, với nội dung khác nội dung trên trang này. Hãy xem lại hồ sơ;"
                    + " nếu vẫn cần sửa thì gửi lại.");

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

    private static Outcome.ShownAgain refused(HttpStatusCode status, JsonNode problem) {
        if (status.value() == UNAUTHORISED) {
            return SIGNED_OUT;
        }
        var type = problem.path("type").asString("");
        return type.equals(ProblemType.IDEMPOTENCY_KEY_REUSED.uri().toString())
                ? DONE_OTHERWISE
                : new Outcome.Refused(
                        problem.path("detail").asString(problem.path("title").asString("")));
    }
}
