package vn.hoctap.recognition.system.generated;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Names of what is there, as the applications have answered them, so that requests are about something. */
final class Known {
    static final String RIGHT = "{person}/{right}";
    private static final int MOST = 200;
    private static final Set<String> IDENTIFIERS =
            Set.of("code", "next", "nextCursor", "cursor", "sha256", "projection", "applicantCode", "certificate");

    /** One thing goes by several names. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("dossier", "dossierId"),
            Map.entry("dossierIds", "dossierId"),
            Map.entry("applicant", "organisations"),
            Map.entry("applicantCode", "organisations"),
            Map.entry("codes", "territory"),
            Map.entry("administrative-units", "territory"),
            Map.entry("communes", "territory"),
            Map.entry("certificate", "certificates"),
            Map.entry("certificateId", "certificates"),
            Map.entry("nextCursor", "cursor"),
            Map.entry("next", "cursor"),
            Map.entry("actor", "subject"),
            Map.entry("outgoing", "subject"));

    private final Map<String, List<String>> values = new HashMap<>();
    private final Set<String> spared = new HashSet<>();

    /** What everything else stands on is never put into a request by which it could be taken away. */
    void spare(Collection<String> names) {
        spared.addAll(names);
        values.values().forEach(known -> known.removeIf(this::isSpared));
    }

    void add(String name, String value) {
        var known = values.computeIfAbsent(SAME.getOrDefault(name, name), _ -> new ArrayList<>());
        if (!known.contains(value) && !isSpared(value)) {
            known.add(value);
        }
        if (known.size() > MOST) {
            known.removeFirst();
        }
    }

    /** The newest are what rules are about; the older ones have had their day. */
    Optional<String> pick(String name, Random random) {
        var known = values.getOrDefault(SAME.getOrDefault(name, name), List.of());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        int back = random.nextBoolean() ? random.nextInt(known.size()) : random.nextInt(Math.min(24, known.size()));
        return Optional.of(known.get(known.size() - 1 - back));
    }

    /** Keeps every identifier of an answer under its name. */
    void learn(String things, JsonNode answer) {
        if (answer.has("personId") && answer.has("rightId")) {
            var person = answer.path("personId").asString();
            if (!isSpared(person)) {
                add(RIGHT, person + "/" + answer.path("rightId").asString());
            }
        }
        answer.properties().forEach(field -> {
            if (field.getValue().isString() && isIdentifier(field.getKey())) {
                add(
                        field.getKey().equals("code") ? things : field.getKey(),
                        field.getValue().asString());
            }
        });
        answer.valueStream().forEach(part -> learn(things, part));
    }

    private boolean isSpared(String value) {
        return spared.contains(value);
    }

    private static boolean isIdentifier(String name) {
        return name.endsWith("Id") || IDENTIFIERS.contains(name);
    }
}
