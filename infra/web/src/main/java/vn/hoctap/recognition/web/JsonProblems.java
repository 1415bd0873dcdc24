package vn.hoctap.recognition.web;

import static vn.hoctap.recognition.web.ProblemType.DUPLICATE_KEY;
import static vn.hoctap.recognition.web.ProblemType.INVALID_TEXT;
import static vn.hoctap.recognition.web.ProblemType.INVALID_VALUE;
import static vn.hoctap.recognition.web.ProblemType.MALFORMED_JSON;
import static vn.hoctap.recognition.web.ProblemType.UNKNOWN_FIELD;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.hoctap.recognition.web.text.Text;

/** What was wrong with a JSON body: the rule and the place, never the value. */
final class JsonProblems {
    private JsonProblems() {}

    /** Empty when the fault is ours: a type that Jackson cannot build at all. */
    static Optional<Problem> of(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case null -> Optional.of(new Problem(MALFORMED_JSON, Text.of("web.json.missing")));
            case InvalidDefinitionException ours -> Optional.empty();
            case JacksonException json -> Optional.of(located(problem(json), json));
            default -> Optional.of(malformed());
        };
    }

    private static Problem problem(JacksonException json) {
        return switch (json) {
            case TextRefused refused -> text(refused.breach());
            case StreamConstraintsException limit -> new Problem(MALFORMED_JSON, Text.of("web.json.limits"));
            case InputCoercionException range -> invalidValue();
            case StreamReadException syntax
            when says(syntax, "Duplicate Object property") ->
                new Problem(DUPLICATE_KEY, Text.of("web.json.duplicate-key"));
            case StreamReadException syntax -> malformed();
            case UnrecognizedPropertyException unknown -> new Problem(UNKNOWN_FIELD, Text.of("web.json.unknown-field"));
            case MismatchedInputException empty when says(empty, "No content to map", "Trailing token") -> malformed();
            case MismatchedInputException shape
            when isStructure(shape) -> new Problem(MALFORMED_JSON, Text.of("web.json.structure"));
            default -> invalidValue();
        };
    }

    /** An object or a list where one value is expected, or the other way round. */
    private static boolean isStructure(MismatchedInputException mismatch) {
        var token = mismatch.getCurrentToken();
        return (token != null && token.isStructStart()) || mismatch.getPath().isEmpty();
    }

    private static Problem text(TextBreach breach) {
        var type = breach.isSyntax() ? MALFORMED_JSON : INVALID_TEXT;
        return new Problem(type, breach.sentence()).with("reason", breach.slug());
    }

    private static Problem malformed() {
        return new Problem(MALFORMED_JSON, Text.of("web.json.malformed"));
    }

    private static Problem invalidValue() {
        return new Problem(INVALID_VALUE, Text.of("web.json.value"));
    }

    private static Problem located(Problem problem, JacksonException json) {
        var field = JsonPlace.of(json);
        return field.isEmpty() ? problem : problem.with("field", field);
    }

    private static boolean says(JacksonException json, String... beginnings) {
        @Nullable String message = json.getOriginalMessage();
        return message != null && Arrays.stream(beginnings).anyMatch(message::startsWith);
    }
}
