package vn.hoctap.recognition.query.access;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.ReflectionUtils;

/** How many rows an answer holds: as many as its {@code items} or {@code dossiers} where it lists some, else one. */
final class Told {
    private static final Set<String> LISTS = Set.of("items", "dossiers");

    private Told() {}

    /** @param arguments among which a page's model is, where the answer is only the page's name */
    static long rows(@Nullable Object answer, @Nullable Object[] arguments) {
        return switch (answer) {
            case null -> 0;
            case String page -> rows(modelIn(arguments));
            case ResponseEntity<?> entity -> rows(entity.getBody());
            default -> rows(answer);
        };
    }

    private static long rows(@Nullable Object answer) {
        return switch (answer) {
            case null -> 0;
            case Collection<?> rows -> rows.size();
            case Map<?, ?> model -> model.get("items") instanceof Collection<?> rows ? rows.size() : 1;
            case Record list -> rowsOf(list);
            default -> 1;
        };
    }

    private static long rowsOf(Record list) {
        return Stream.of(list.getClass().getRecordComponents())
                .filter(component -> LISTS.contains(component.getName()))
                .map(component -> {
                    ReflectionUtils.makeAccessible(component.getAccessor());
                    return ReflectionUtils.invokeMethod(component.getAccessor(), list);
                })
                .filter(Collection.class::isInstance)
                .mapToLong(rows -> ((Collection<?>) rows).size())
                .findFirst()
                .orElse(1);
    }

    private static Object modelIn(@Nullable Object[] arguments) {
        return Stream.of(arguments)
                .filter(Map.class::isInstance)
                .findFirst()
                .map(Objects::requireNonNull)
                .orElse(Map.of());
    }
}
