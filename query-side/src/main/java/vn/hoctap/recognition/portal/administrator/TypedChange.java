package vn.hoctap.recognition.portal.administrator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.query.territory.TerritoryAt;
import vn.hoctap.recognition.web.text.Text;

/**
 * What somebody has typed into the form of a change of the map.
 *
 * @param unit that it is about, as it is before
 * @param map of the day from which it holds, before it
 */
record TypedChange(AdministrativeUnit unit, TerritoryAt map, LocalDate day, Map<String, String> form) {
    static final String PARENT = "cap-tren";
    static final String BASIS = "can-cu";
    private static final String UNITS = "administrative-units";

    String text(String field) {
        return Body.typed(form, field);
    }

    String parent() {
        return text(PARENT);
    }

    /** The unit that a merger or an establishment begins. */
    TypedUnit into() {
        return TypedUnit.in(form, "1");
    }

    List<TypedUnit> parts() {
        return TypedUnit.rows(form).stream().filter(part -> !part.isBlank()).toList();
    }

    /** Its own code, and those that were typed line by line. */
    List<String> codes() {
        return Stream.concat(Stream.of(unit.code()), Body.lines(form.getOrDefault("cac-ma", "")).stream())
                .distinct()
                .toList();
    }

    /** Why there is no change of units that are not there; empty where all are. */
    Optional<String> unknown(Collection<String> codes) {
        return codes.stream()
                .filter(code -> map.unit(code).isEmpty())
                .findFirst()
                .map(code -> Text.of("territory.lack.unit", code));
    }

    String named(String code) {
        return map.unit(code).map(TypedChange::named).orElseGet(() -> Text.of("territory.will.code", code));
    }

    static String named(AdministrativeUnit known) {
        return known.name() + " (" + known.code() + ")";
    }

    /** Several of them within a sentence; there is one at least. */
    static String joined(Stream<String> names) {
        return names.reduce((before, last) -> Text.of("territory.will.and", before, last))
                .orElseThrow();
    }

    /** With what every change says. */
    Body body() {
        return new Body(form).text("legalBasis", BASIS).with("effectiveOn", day);
    }

    /** @param version of the map that was seen */
    Errand changing(String act, Body body, long version) {
        return Errand.change(UNITS + "/" + unit.code() + "/" + act, body.fields(), Form.key(form), version);
    }

    /** @param act empty for an establishment */
    Errand beginning(String act, Body body) {
        return Errand.beginning(UNITS + act, body.fields(), Form.key(form));
    }
}
