package vn.hoctap.recognition.portal.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a form sends, field by field; a field that was left empty is not sent. */
public final class Body {
    private final Map<String, String> form;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    public Body(Map<String, String> form) {
        this.form = form;
    }

    /** @param field of the form */
    public Body text(String name, String field) {
        var typed = typed(form, field);
        return typed.isEmpty() ? this : with(name, typed);
    }

    /** What was typed into a field; a browser ends its lines as telegraphs did. */
    public static String typed(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").replace("\r\n", "\n").strip();
    }

    public Body lines(String name, String field) {
        return with(name, lines(form.getOrDefault(field, "")));
    }

    public Body with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    public Map<String, Object> fields() {
        return fields;
    }

    /** What was typed line by line, without empty ones. */
    public static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
