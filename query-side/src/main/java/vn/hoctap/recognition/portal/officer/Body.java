package vn.hoctap.recognition.portal.officer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a form sends, field by field; a field that was left empty is not sent. */
final class Body {
    private final Map<String, String> form;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    Body(Map<String, String> form) {
        this.form = form;
    }

    /** @param field of the form */
    Body text(String name, String field) {
        var typed = form.getOrDefault(field, "").strip();
        return typed.isEmpty() ? this : with(name, typed);
    }

    Body lines(String name, String field) {
        return with(name, lines(form.getOrDefault(field, "")));
    }

    Body with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }

    static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
