package vn.hoctap.recognition.portal.administrator;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.query.criteria.TraitName;

/** What kind of body an organisation is (loại hình), as a box to tick. */
public record KindChoice(String field, String name, boolean ticked) {
    private static final String PREFIX = "loai-hinh.";

    /** @param otherwise those that are ticked where nobody has typed anything */
    static List<KindChoice> all(List<Trait> otherwise, Map<String, String> typed) {
        return Arrays.stream(Trait.values())
                .map(trait -> new KindChoice(
                        PREFIX + trait,
                        TraitName.of(trait),
                        typed.isEmpty() ? otherwise.contains(trait) : typed.containsKey(PREFIX + trait)))
                .toList();
    }

    static List<Trait> ticked(Map<String, String> form) {
        return Arrays.stream(Trait.values())
                .filter(trait -> form.containsKey(PREFIX + trait))
                .toList();
    }
}
