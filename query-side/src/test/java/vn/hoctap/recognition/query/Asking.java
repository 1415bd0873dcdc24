package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody before the pages of a query side: opens them, and sends their forms. */
record Asking(QuerySide side) {
    int status(String subject, String path) {
        return side.getAs(subject, path, "Accept", "text/html").statusCode();
    }

    String page(String subject, String path) {
        var answer = side.getAs(subject, path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** As a form that showed the version 1 sends it, unless it says otherwise. */
    HttpResponse<String> post(String subject, String path, Map<String, String> fields) {
        var form = new HashMap<>(Map.of("khoa", UUID.randomUUID().toString(), "phien-ban-da-xem", "1"));
        form.putAll(fields);
        return side.postForm(
                subject,
                path,
                form.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
