package vn.hoctap.recognition.system.generated;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A request in parts, each of which can still be spoilt.
 *
 * @param sender account of whoever it comes from; empty for nobody
 * @param path encoded
 * @param query names and values, encoded
 */
record Draft(
        Operation operation,
        Flavour flavour,
        String sender,
        String method,
        String path,
        List<Field> query,
        List<Field> headers,
        Content content) {
    /** A name with its value. */
    record Field(String name, String value) {}

    /** What comes after the headers. */
    sealed interface Content {
        byte[] bytes();

        record Nothing() implements Content {
            @Override
            public byte[] bytes() {
                return new byte[0];
            }
        }

        record Json(JsonNode value) implements Content {
            private static final Pattern HALF_A_PAIR = Pattern.compile("[\\ud800-\\udfff]");

            /** What UTF-8 cannot say is escaped. */
            @Override
            public byte[] bytes() {
                return HALF_A_PAIR
                        .matcher(value.toString())
                        .replaceAll(
                                half -> "\\\\u%04x".formatted((int) half.group().charAt(0)))
                        .getBytes(StandardCharsets.UTF_8);
            }
        }

        /** Compared by nobody. */
        @SuppressWarnings("ArrayRecordComponent")
        record Raw(byte[] bytes) implements Content {}
    }

    Draft {
        query = List.copyOf(query);
        headers = List.copyOf(headers);
    }

    Draft as(Flavour other) {
        return new Draft(operation, other, sender, method, path, query, headers, content);
    }

    Draft sentBy(String other) {
        return new Draft(operation, flavour, other, method, path, query, headers, content);
    }

    Draft withMethod(String other) {
        return new Draft(operation, flavour, sender, other, path, query, headers, content);
    }

    Draft withPath(String other) {
        return new Draft(operation, flavour, sender, method, other, query, headers, content);
    }

    Draft withQuery(UnaryOperator<List<Field>> change) {
        return new Draft(
                operation, flavour, sender, method, path, change.apply(new ArrayList<>(query)), headers, content);
    }

    Draft withContent(Content other) {
        return new Draft(operation, flavour, sender, method, path, query, headers, other);
    }

    /** The header once, with this value. */
    Draft with(String name, String value) {
        return without(name).adding(name, value);
    }

    Draft adding(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(new Field(name, value));
        return new Draft(operation, flavour, sender, method, path, query, more, content);
    }

    Draft without(String name) {
        var fewer = headers.stream()
                .filter(header -> !header.name().equalsIgnoreCase(name))
                .toList();
        return new Draft(operation, flavour, sender, method, path, query, fewer, content);
    }

    Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Field::value)
                .findFirst();
    }

    String target() {
        return query.isEmpty()
                ? path
                : path
                        + query.stream()
                                .map(field -> field.name() + "=" + field.value())
                                .collect(Collectors.joining("&", "?", ""));
    }
}
