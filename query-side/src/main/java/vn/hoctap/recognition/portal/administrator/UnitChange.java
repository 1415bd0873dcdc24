package vn.hoctap.recognition.portal.administrator;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.query.territory.TerritoryAt;
import vn.hoctap.recognition.web.text.Text;

/** What a change by law changed of a unit that stayed: its name, the unit above it, whether it is a difficult area. */
final class UnitChange {
    private UnitChange() {}

    /** Empty where the unit is alike on both maps, or was not on one of them. */
    static String between(String code, TerritoryAt before, TerritoryAt after) {
        return before.unit(code)
                .flatMap(old -> after.unit(code)
                        .map(now -> Stream.of(
                                        changed(old.name(), now.name()),
                                        changed(before.nameOf(old.parent()), after.nameOf(now.parent())),
                                        changed(difficult(old), difficult(now)))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining("; "))))
                .orElse("");
    }

    private static String changed(String before, String after) {
        return Objects.equals(before, after) ? "" : before + " → " + after;
    }

    private static String difficult(AdministrativeUnit unit) {
        return Text.of(unit.difficult() ? "territory.unit.difficult" : "territory.unit.not-difficult");
    }
}
