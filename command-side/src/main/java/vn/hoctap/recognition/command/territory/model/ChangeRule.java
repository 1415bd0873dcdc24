package vn.hoctap.recognition.command.territory.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.events.territory.AdministrativeUnitAbolished;
import vn.hoctap.recognition.events.territory.AdministrativeUnitEstablished;
import vn.hoctap.recognition.events.territory.AdministrativeUnitMoved;
import vn.hoctap.recognition.events.territory.AdministrativeUnitRenamed;
import vn.hoctap.recognition.events.territory.AdministrativeUnitSplit;
import vn.hoctap.recognition.events.territory.AdministrativeUnitsMerged;
import vn.hoctap.recognition.events.territory.AreaClassified;
import vn.hoctap.recognition.events.territory.Concerned;
import vn.hoctap.recognition.events.territory.MapOfDay;
import vn.hoctap.recognition.events.territory.TerritoryEvent;

/** A change is possible on the map that it meets. */
final class ChangeRule {
    private final TerritoryEvent event;
    private final MapOfDay map;
    private final Concerned concerned;

    private ChangeRule(TerritoryEvent event, MapOfDay map) {
        this.event = event;
        this.map = map;
        this.concerned = Concerned.by(event);
    }

    static Optional<TerritoryRefusal> breachedBy(TerritoryEvent event, MapOfDay map) {
        return new ChangeRule(event, map).breach();
    }

    private Optional<TerritoryRefusal> breach() {
        return when(event.legalBasis().isBlank(), TerritoryRefusal.LEGAL_BASIS_BLANK)
                .or(this::breachInCodes)
                .or(this::breachInUnitsBegun)
                .or(this::breachOfItsKind);
    }

    private Optional<TerritoryRefusal> breachInCodes() {
        boolean repeated = repeats(concerned.before().toList())
                || repeats(concerned.after().toList());
        boolean unknown = !concerned.before().allMatch(map.units()::containsKey);
        boolean taken = concerned.after().anyMatch(code -> map.unit(code).isPresent() && !ends(code));
        return when(repeated, TerritoryRefusal.UNIT_REPEATED)
                .or(() -> when(unknown, TerritoryRefusal.UNIT_UNKNOWN))
                .or(() -> when(taken, TerritoryRefusal.CODE_TAKEN));
    }

    private Optional<TerritoryRefusal> breachInUnitsBegun() {
        return concerned.begun().stream()
                .flatMap(
                        unit -> when(unit.name().isBlank(), TerritoryRefusal.NAME_BLANK)
                                .or(() -> ParentRule.breachedBy(unit, map))
                                .stream())
                .findFirst();
    }

    private Optional<TerritoryRefusal> breachOfItsKind() {
        return switch (event) {
            case AdministrativeUnitEstablished _ -> Optional.empty();
            case AdministrativeUnitRenamed renamed ->
                when(renamed.name().isBlank(), TerritoryRefusal.NAME_BLANK)
                        .or(() -> whenSame(renamed.code(), unit -> unit.named(renamed.name())));
            case AdministrativeUnitsMerged merged -> merging(merged);
            case AdministrativeUnitSplit split -> splitting(split);
            case AdministrativeUnitMoved moved ->
                ParentRule.breachedBy(unit(moved.code()).under(moved.parent()), map)
                        .or(() -> whenSame(moved.code(), unit -> unit.under(moved.parent())));
            case AdministrativeUnitAbolished abolished -> whenParent(abolished.code());
            case AreaClassified classified ->
                whenSame(classified.code(), unit -> unit.classified(classified.difficult()));
        };
    }

    private Optional<TerritoryRefusal> merging(AdministrativeUnitsMerged merged) {
        return when(merged.codes().size() < 2, TerritoryRefusal.TOO_FEW_UNITS).or(this::tiersDiffer);
    }

    /** What belongs to a unit that is split stays with the part that keeps its code. */
    private Optional<TerritoryRefusal> splitting(AdministrativeUnitSplit split) {
        return when(split.into().size() < 2, TerritoryRefusal.TOO_FEW_UNITS)
                .or(this::tiersDiffer)
                .or(() ->
                        concerned.after().anyMatch(split.code()::equals) ? Optional.empty() : whenParent(split.code()));
    }

    private Optional<TerritoryRefusal> tiersDiffer() {
        var ended = concerned.ended().stream().map(this::unit);
        long tiers = Stream.concat(ended, concerned.begun().stream())
                .map(AdministrativeUnit::tier)
                .distinct()
                .count();
        return when(tiers > 1, TerritoryRefusal.TIERS_DIFFER);
    }

    private Optional<TerritoryRefusal> whenParent(String code) {
        return when(map.hasChildren(code), TerritoryRefusal.STILL_HAS_CHILDREN);
    }

    private Optional<TerritoryRefusal> whenSame(String code, UnaryOperator<AdministrativeUnit> change) {
        var unit = unit(code);
        return when(change.apply(unit).equals(unit), TerritoryRefusal.NOTHING_CHANGES);
    }

    private boolean ends(String code) {
        return concerned.ended().contains(code);
    }

    /** Asked only once it is known that there is one. */
    private AdministrativeUnit unit(String code) {
        return map.unit(code).orElseThrow();
    }

    private static boolean repeats(List<String> codes) {
        return new HashSet<>(codes).size() < codes.size();
    }

    private static Optional<TerritoryRefusal> when(boolean breached, TerritoryRefusal refusal) {
        return breached ? Optional.of(refusal) : Optional.empty();
    }
}
