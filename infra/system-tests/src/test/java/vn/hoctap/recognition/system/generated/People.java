package vn.hoctap.recognition.system.generated;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoctap.recognition.embedded.TokenIssuer;

/** Who sends requests; whom an operation has let pass before sends it mostly. */
final class People {
    static final String NOBODY = "";
    private static final String STRANGER = "stranger";
    private static final int OF_ONE_HUNDRED_TO_NOBODY = 3;
    private static final int OF_ONE_HUNDRED_TO_STRANGER = 7;
    private static final int OF_ONE_HUNDRED_TO_ANYBODY = 35;

    private final List<String> entitled;
    private final Map<String, Set<String>> passed = new HashMap<>();
    private final Map<String, Set<String>> turnedAway = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();

    People(List<String> entitled) {
        this.entitled = List.copyOf(entitled);
    }

    String sender(Operation operation, Random random) {
        int chance = random.nextInt(100);
        if (chance < OF_ONE_HUNDRED_TO_NOBODY) {
            return NOBODY;
        }
        if (chance < OF_ONE_HUNDRED_TO_STRANGER) {
            return STRANGER;
        }
        var among = chance < OF_ONE_HUNDRED_TO_ANYBODY ? entitled : likely(operation.toString());
        return among.get(random.nextInt(among.size()));
    }

    /** Those who passed before; while there is none, those who have not been turned away. */
    private List<String> likely(String operation) {
        var those = entitled.stream()
                .filter(passed.getOrDefault(operation, Set.of())::contains)
                .toList();
        var others = entitled.stream()
                .filter(person -> !turnedAway.getOrDefault(operation, Set.of()).contains(person))
                .toList();
        return Stream.of(those, others, entitled)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Whoever met a rule of the procedure may send the like again. */
    void learn(Exchange exchange) {
        var answer = exchange.answer();
        var operation = exchange.request().operation().toString();
        var sender = exchange.request().draft().sender();
        if (answer.isSuccess() || answer.status() == 409) {
            passed.computeIfAbsent(operation, _ -> new HashSet<>()).add(sender);
        } else if (answer.status() == 403) {
            turnedAway.computeIfAbsent(operation, _ -> new HashSet<>()).add(sender);
        }
    }

    String token(String sender) {
        return tokens.computeIfAbsent(sender, TokenIssuer.shared()::token);
    }

    /** Tokens are good for an hour. */
    void renewTokens() {
        tokens.clear();
    }
}
