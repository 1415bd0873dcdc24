package vn.hoctap.recognition.query.audittrail;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.EventCatalogue;
import vn.hoctap.recognition.query.folding.Folding;
import vn.hoctap.recognition.web.text.Text;

/** The kinds of acts that the trail can hold, by the family of their events and by their titles. */
public final class Acts {
    private static final Map<String, String> FAMILIES = EventCatalogue.classes().stream()
            .collect(Collectors.toUnmodifiableMap(
                    type -> EventCatalogue.typeOf(type).value(), Acts::familyOf));

    private Acts() {}

    /** The types of each family, in the order of their titles. */
    public static SortedMap<String, List<String>> byFamily() {
        return FAMILIES.entrySet().stream()
                .sorted(Comparator.comparing(entry -> StepTitle.of(entry.getKey())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    /** The family of a type; empty for one that there is not. */
    public static String family(String type) {
        return FAMILIES.getOrDefault(type, "");
    }

    static boolean isKnown(String type) {
        return FAMILIES.containsKey(type);
    }

    /** Empty for a family that there is not. */
    static Set<String> ofFamily(String family) {
        return those(type -> family(type).equals(family));
    }

    /** Those whose title contains the text, with or without marks: in Vietnamese, or as whoever asks reads it. */
    static Set<String> titled(String text) {
        var part = Folding.folded(text);
        return those(
                type -> titles(type).anyMatch(title -> Folding.folded(title).contains(part)));
    }

    private static Stream<String> titles(String type) {
        return Stream.of(Text.inVietnamese(() -> StepTitle.of(type)), StepTitle.of(type));
    }

    /** Events of a family stand in one package, which bears its name. */
    private static String familyOf(Class<?> type) {
        var name = type.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Set<String> those(Predicate<String> wanted) {
        return FAMILIES.keySet().stream().filter(wanted).collect(Collectors.toUnmodifiableSet());
    }
}
