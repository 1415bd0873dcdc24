package vn.hoctap.recognition.portal.auditor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The address of a page or a file, with those of its parameters that are given. */
record Address(String text) {
    /** The address after one more parameter; the same where there is nothing to say. */
    Address with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var sign = text.contains("?") ? "&" : "?";
        return new Address(text + sign + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return text;
    }
}
