package vn.hoctap.recognition.web;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** Where in a body something was wrong, as a JSON pointer. */
final class JsonPlace {
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

    private JsonPlace() {}

    static String of(JacksonException json) {
        return json.getPath().stream().map(JsonPlace::step).collect(Collectors.joining());
    }

    /** A name that no field of ours could have is the sender's own text, and is not repeated. */
    private static String step(JacksonException.Reference step) {
        var name = step.getPropertyName();
        if (name == null) {
            return "/" + step.getIndex();
        }
        return PLAIN_NAME.matcher(name).matches() ? "/" + name : "/?";
    }
}
