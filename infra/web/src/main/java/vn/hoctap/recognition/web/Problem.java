package vn.hoctap.recognition.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.web.text.Text;

/**
 * One answer of type application/problem+json, written past content negotiation, so that no {@code Accept} header
 * can turn it into another one.
 */
record Problem(ProblemType type, String detail, Map<String, Object> members, Map<String, List<String>> headers) {
    static final String MEDIA_TYPE = "application/problem+json";

    Problem(ProblemType type, String detail) {
        this(type, detail, Map.of(), Map.of());
    }

    static Problem of(ProblemException exception) {
        return new Problem(exception.type(), exception.detail(), exception.members(), Map.of());
    }

    Problem with(String member, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Problem(type, detail, more, headers);
    }

    Problem withHeaders(Map<String, List<String>> more) {
        return new Problem(type, detail, members, more);
    }

    void write(HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        describe(response);
        response.getOutputStream().write(body());
        response.flushBuffer();
    }

    /** Sets status and headers, and leaves the body to the caller. */
    void describe(HttpServletResponse response) {
        response.setStatus(type.status());
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Content-Language", Text.of("web.language"));
        response.setHeader("Cache-Control", "no-store");
        eachHeader(response::setHeader);
    }

    byte[] body() {
        var json = new LinkedHashMap<String, Object>();
        json.put("type", type.uri().toString());
        json.put("title", type.title());
        json.put("status", type.status());
        json.put("detail", detail);
        members.forEach(json::putIfAbsent);
        return JsonMapper.shared().writeValueAsBytes(json);
    }

    private void eachHeader(BiConsumer<String, String> header) {
        type.headers().forEach(header);
        headers.forEach((name, values) -> header.accept(name, String.join(", ", values)));
    }
}
