package vn.hoctap.recognition.system.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;
import vn.hoctap.recognition.system.generated.Draft.Content;
import vn.hoctap.recognition.system.generated.Draft.Field;

/** Requests as the description would have them. */
record Drafts(Schemas schemas, Known known, People people, String cookie) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]+)}");
    private static final double OF_OPTIONAL_PARAMETERS = 0.2;

    Arbitrary<Draft> of(Operation operation) {
        return Combinators.combine(path(operation), query(operation), content(operation), headers(operation))
                .as((path, query, content, headers) ->
                        new Draft(operation, Flavour.VALID, "", operation.method(), path, query, headers, content))
                .flatMap(this::sent);
    }

    /** Who sends it, and in what form. */
    private Arbitrary<Draft> sent(Draft draft) {
        return Arbitraries.randomValue(random -> {
            var sender = people.sender(draft.operation(), random);
            var typed = typed(draft.sentBy(sender));
            return sender.isEmpty() ? typed : identified(typed, random);
        });
    }

    private Draft identified(Draft draft, Random random) {
        boolean isBrowser = draft.operation().side() == Operation.Side.PORTAL && random.nextInt(4) > 0;
        return isBrowser
                ? draft.with("Cookie", cookie)
                : draft.with("Authorization", "Bearer " + people.token(draft.sender()));
    }

    private static Draft typed(Draft draft) {
        return switch (draft.content()) {
            case Content.Nothing _ -> draft;
            case Content.Json _ -> draft.with("Content-Type", "application/json");
            case Content.Raw _ -> draft.with("Content-Type", "multipart/form-data; boundary=" + Uploads.BOUNDARY);
        };
    }

    private Arbitrary<String> path(Operation operation) {
        var parameters = operation.in("path").toList();
        return Combinators.combine(parameters.stream()
                        .map(parameter -> value(parameter, nameOf(parameter, operation)))
                        .toList())
                .as(values -> filled(operation.path(), parameters, values))
                .flatMap(this::withKnownRight);
    }

    /** A right is one of a person's: two identifiers that fit. */
    private Arbitrary<String> withKnownRight(String path) {
        return Arbitraries.randomValue(random -> known.pick(Known.RIGHT, random)
                .filter(_ -> path.startsWith("/api/v1/rights/") && random.nextInt(8) > 0)
                .map(right -> path.replaceFirst("rights/[^/]+/[^/]+", "rights/" + right))
                .orElse(path));
    }

    private static String filled(String path, List<Parameter> parameters, List<String> values) {
        var names = parameters.stream().map(Parameter::name).toList();
        return PLACEHOLDER.matcher(path).replaceAll(found -> {
            int index = names.indexOf(found.group(1));
            return index < 0 ? "x" : Encoded.component(values.get(index)).replace("$", "\\$");
        });
    }

    private Arbitrary<List<Field>> query(Operation operation) {
        var parameters = operation.in("query").toList();
        var values = parameters.stream()
                .map(parameter ->
                        value(parameter, parameter.name()).optional(parameter.required() ? 1 : OF_OPTIONAL_PARAMETERS))
                .toList();
        return Combinators.combine(values).as(chosen -> fields(parameters, chosen));
    }

    private static List<Field> fields(List<Parameter> parameters, List<Optional<String>> values) {
        return IntStream.range(0, parameters.size())
                .boxed()
                .flatMap(index ->
                        values
                                .get(index)
                                .map(value -> new Field(parameters.get(index).name(), Encoded.component(value)))
                                .stream())
                .toList();
    }

    private Arbitrary<String> value(Parameter parameter, String name) {
        return schemas.of(parameter.schema(), name)
                .map(value -> value.isArray() ? value.path(0).asString("A") : value.asString());
    }

    /** An identifier is one of the things that the address names. */
    private static String nameOf(Parameter parameter, Operation operation) {
        var things = operation.things();
        return switch (parameter.name()) {
            case "id" -> operation.path().contains("/rebuilds/") ? "id" : things.replaceAll("s$", "Id");
            case "code" -> things;
            default -> parameter.name();
        };
    }

    private Arbitrary<Content> content(Operation operation) {
        var schema = operation.bodySchema();
        var example = operation.example();
        if (operation.isUpload()) {
            return Uploads.valid();
        }
        if (schema == null) {
            return Arbitraries.just(new Content.Nothing());
        }
        var any = schemas.of(schema, "").map(Content.Json::new);
        return example == null
                ? any.map(body -> body)
                : Arbitraries.frequencyOf(Tuple.of(3, about(example)), Tuple.of(2, any.map(body -> body)));
    }

    private Arbitrary<Content> about(JsonNode example) {
        return Arbitraries.randomValue(random -> new Content.Json(new Examples(known).about(example, random)));
    }

    private Arbitrary<List<Field>> headers(Operation operation) {
        return Arbitraries.randomValue(random -> {
            var accept = operation.side() == Operation.Side.PORTAL ? "text/html,*/*;q=0.8" : "*/*";
            var headers = new ArrayList<>(List.of(
                    new Field("Host", "127.0.0.1"), new Field("Connection", "close"), new Field("Accept", accept)));
            Stream.of(key(operation, random), version(operation, random))
                    .forEach(header -> header.ifPresent(headers::add));
            return List.copyOf(headers);
        });
    }

    private static Optional<Field> key(Operation operation, Random random) {
        var key = new UUID(random.nextLong(), random.nextLong()).toString();
        return operation.takes("Idempotency-Key") ? Optional.of(new Field("Idempotency-Key", key)) : Optional.empty();
    }

    private static Optional<Field> version(Operation operation, Random random) {
        var version = random.nextInt(4) > 0 ? "*" : "\"%d\"".formatted(random.nextInt(4));
        return operation.takes("If-Match") ? Optional.of(new Field("If-Match", version)) : Optional.empty();
    }
}
