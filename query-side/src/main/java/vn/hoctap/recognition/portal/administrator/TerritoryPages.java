package vn.hoctap.recognition.portal.administrator;

import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.territory.FindTerritory;
import vn.hoctap.recognition.query.territory.TerritoryAt;
import vn.hoctap.recognition.query.territory.UnitHistory;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** The administrative map (địa bàn), from above downwards, and what became of one unit. */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class TerritoryPages {
    static final String ADDRESS = "/quan-tri/dia-ban";
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]{0,31}";

    private final FindTerritory territory;

    TerritoryPages(FindTerritory territory) {
        this.territory = territory;
    }

    /** @param parent whose units are shown; the provinces where none is named */
    @GetMapping(ADDRESS)
    String list(
            @RequestParam(name = "cap-tren", required = false) @Nullable @Pattern(regexp = "(" + CODE + ")?")
                    String parent,
            @RequestParam(name = "ngay", required = false) @Nullable @Pattern(regexp = Address.DAY_OR_NONE) String on,
            Model model) {
        var day = Address.dayOrToday(on);
        var map = territory.at(new AsOf(null, day));
        var above = Address.orNull(parent);
        model.addAttribute("day", day);
        model.addAttribute("parent", above);
        model.addAttribute("above", above == null ? List.of() : wayTo(above, map));
        model.addAttribute("items", lines(above == null ? "" : above, map));
        model.addAttribute(
                "xlsx",
                Address.of("/api/v1/territory.xlsx")
                        .with("parent", above)
                        .with("inForceOn", day)
                        .toString());
        return "administrator/territory";
    }

    /** @param written version of the map that somebody has just written */
    @GetMapping(ADDRESS + "/{code}")
    String unit(
            @PathVariable @Pattern(regexp = CODE) String code,
            @RequestParam(name = Written.VERSION, required = false) @Nullable Long written,
            Model model) {
        Written.including(written, () -> Optional.of(territory.version()), Long::longValue, "");
        var history = territory
                .unit(code, AsOf.NOW)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("territory.unknown")));
        var map = territory.at(AsOf.NOW);
        model.addAttribute("code", code);
        model.addAttribute("unit", history.unit());
        model.addAttribute("name", map.nameOf(code));
        model.addAttribute("above", wayTo(code, map));
        model.addAttribute("acts", TerritoryAct.values());
        model.addAttribute("successors", named(List.copyOf(history.successors()), map));
        model.addAttribute(
                "items",
                history.history().stream()
                        .map(row -> new Step(row, what(row, code)))
                        .toList());
        return "administrator/unit";
    }

    /** What changed, in words; what ended is called as it was on its last day. */
    private String what(UnitHistory.Step row, String code) {
        var before = territory.at(new AsOf(null, row.effectiveOn().minusDays(1)));
        var begun = row.begun().stream()
                .map(unit -> unit.name() + " (" + unit.code() + ")")
                .collect(Collectors.joining(", "));
        return row.ended().isEmpty() && begun.isEmpty()
                ? UnitChange.between(code, before, territory.at(new AsOf(null, row.effectiveOn())))
                : Stream.of(named(row.ended(), before), begun)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" → "));
    }

    private static List<UnitLine> lines(String parent, TerritoryAt map) {
        return map.units()
                .filter(unit -> unit.parent().equals(parent))
                .sorted(Comparator.comparing(AdministrativeUnit::code))
                .map(unit -> new UnitLine(
                        unit,
                        map.units()
                                .filter(below -> below.parent().equals(unit.code()))
                                .count()))
                .toList();
    }

    /** From the province down to a unit, itself included; empty where it is no more. */
    private static List<AdministrativeUnit> wayTo(String code, TerritoryAt map) {
        var way = new ArrayList<AdministrativeUnit>();
        for (var next = map.unit(code);
                next.isPresent();
                next = map.unit(next.get().parent())) {
            way.addFirst(next.get());
        }
        return way;
    }

    private static String named(List<String> codes, TerritoryAt map) {
        return String.join(
                ", ",
                codes.stream().map(code -> map.nameOf(code) + " (" + code + ")").toList());
    }

    /** @param below how many units belong to it */
    public record UnitLine(AdministrativeUnit unit, long below) {
        public String tier() {
            return TierWords.of(unit.tier());
        }
    }

    /** What the law did, in words. */
    public record Step(UnitHistory.Step row, String what) {}
}
