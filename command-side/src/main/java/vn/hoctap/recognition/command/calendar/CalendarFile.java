package vn.hoctap.recognition.command.calendar;

import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.hoctap.recognition.command.calendar.model.DayDeclaration;
import vn.hoctap.recognition.command.shipped.UnfitFile;
import vn.hoctap.recognition.command.shipped.YamlTree;
import vn.hoctap.recognition.events.calendar.DayKind;

/**
 * A year's declarations in YAML; whatever in it is unknown, missing or contradictory fails with its file and line.
 *
 * @param name what a complaint calls the file
 * @param year the only year it may speak of
 */
record CalendarFile(String name, int year) {
    /** @throws UnfitFile if it is no list of declarations, or they contradict each other */
    List<DayDeclaration> read(Reader text) {
        var yaml = YamlTree.read(name, text);
        if (!yaml.tree().isArray()) {
            throw yaml.unfit("", "A list of declarations is expected", null);
        }
        var declarations = new ArrayList<DayDeclaration>();
        var kinds = new HashMap<LocalDate, DayKind>();
        for (var entry : yaml.tree()) {
            declarations.add(declaration(yaml, "[" + declarations.size() + "]", entry, kinds));
        }
        return declarations;
    }

    private DayDeclaration declaration(YamlTree yaml, String place, JsonNode entry, Map<LocalDate, DayKind> kinds) {
        var declaration = yaml.value(place, entry, DayDeclaration.class);
        declaration.days().forEach(day -> check(yaml, place, day, declaration.kind(), kinds));
        return declaration;
    }

    private void check(YamlTree yaml, String place, LocalDate day, DayKind kind, Map<LocalDate, DayKind> kinds) {
        if (day.getYear() != year) {
            throw yaml.unfit(place, "%s is not in %d".formatted(day, year), null);
        }
        var other = kinds.putIfAbsent(day, kind);
        if (other != null && other != kind) {
            throw yaml.unfit(place, "%s is %s, and %s further up".formatted(day, kind, other), null);
        }
    }
}
