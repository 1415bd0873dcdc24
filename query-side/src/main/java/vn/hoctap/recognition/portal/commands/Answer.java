package vn.hoctap.recognition.portal.commands;

import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the command side has answered, before a page makes something of it. */
sealed interface Answer {
    int UNAUTHORISED = 401;
    Outcome.Refused AWAY = new Outcome.Refused(
            "Chưa gửi được vì hệ thống tiếp nhận chưa phản hồi. Nội dung đã nhập vẫn còn trên trang này;"
                    + " hãy xem hồ sơ đã được ghi nhận chưa rồi gửi lại sau ít phút.");
    Outcome.Refused SIGNED_OUT = new Outcome.Refused(
            "Phiên làm việc đã hết. Hãy mở một thẻ khác để đăng nhập lại, rồi trở về trang này và gửi lại;"
                    + " nội dung đã nhập vẫn còn.");

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
    record Unheard(Outcome.Refused why, JsonNode problem) implements Answer {
        Unheard(Outcome.Refused why) {
            this(why, JsonNodeFactory.instance.missingNode());
        }
    }

    static Answer of(HttpStatusCode status, HttpHeaders headers, JsonNode body) {
        if (status.is2xxSuccessful()) {
            return new Told(Objects.requireNonNullElse(headers.getFirst(HttpHeaders.LOCATION), ""), body);
        }
        return status.value() == UNAUTHORISED ? new Unheard(SIGNED_OUT) : new Unheard(refused(body), body);
    }

    private static Outcome.Refused refused(JsonNode problem) {
        return new Outcome.Refused(
                problem.path("detail").asString(problem.path("title").asString("")));
    }
}
