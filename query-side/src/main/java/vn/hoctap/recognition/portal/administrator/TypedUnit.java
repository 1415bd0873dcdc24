package vn.hoctap.recognition.portal.administrator;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.portal.commands.Body;

/** An administrative unit that a change begins, as somebody types it in. */
public record TypedUnit(String number, String code, String name, boolean difficult) {
    private static final int ROWS = 4;

    static TypedUnit in(Map<String, String> form, String number) {
        return new TypedUnit(
                number,
                Body.typed(form, "ma." + number),
                Body.typed(form, "ten." + number),
                form.containsKey("kho-khan." + number));
    }

    static List<TypedUnit> rows(Map<String, String> form) {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> in(form, String.valueOf(row)))
                .toList();
    }

    boolean isBlank() {
        return code.isEmpty() && name.isEmpty();
    }

    boolean isWhole() {
        return !code.isEmpty() && !name.isEmpty();
    }

    /** @param like has its tier */
    AdministrativeUnit under(String parent, AdministrativeUnit like) {
        return new AdministrativeUnit(code, name, like.tier(), parent, difficult);
    }
}
