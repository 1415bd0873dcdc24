package vn.hoctap.recognition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Supplier;

/** A header that may stand once; two of them would leave open which one counts. */
final class OneHeader {
    private OneHeader() {}

    static Optional<String> of(HttpServletRequest request, String name, Supplier<ProblemException> repeated) {
        var values = Collections.list(request.getHeaders(name));
        if (values.size() > 1) {
            throw repeated.get();
        }
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
