package vn.hoctap.recognition.events.territory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a change concerns.
 *
 * @param changed codes of the units that it leaves as units, though not as they were
 * @param ended codes of the units that it ends
 * @param begun the units that it begins; one of them may take over a code that ends
 */
public record Concerned(List<String> changed, List<String> ended, List<AdministrativeUnit> begun) {
    public Concerned {
        changed = List.copyOf(changed);
        ended = List.copyOf(ended);
        begun = List.copyOf(begun);
    }

    /** Whom an event concerns. */
    public static Concerned by(TerritoryEvent event) {
        return switch (event) {
            case AdministrativeUnitEstablished established -> begins(established.unit());
            case AdministrativeUnitRenamed renamed -> changes(renamed.code());
            case AdministrativeUnitsMerged merged -> new Concerned(List.of(), merged.codes(), List.of(merged.into()));
            case AdministrativeUnitSplit split -> new Concerned(List.of(), List.of(split.code()), split.into());
            case AdministrativeUnitMoved moved -> changes(moved.code());
            case AdministrativeUnitAbolished abolished ->
                new Concerned(List.of(), List.of(abolished.code()), List.of());
            case AreaClassified classified -> changes(classified.code());
        };
    }

    /** Codes of the units that have to be there before. */
    public Stream<String> before() {
        return Stream.concat(changed.stream(), ended.stream());
    }

    /** Codes of the units that it begins. */
    public Stream<String> after() {
        return begun.stream().map(AdministrativeUnit::code);
    }

    /** Codes of all that it has to do with, before or after. */
    public Set<String> codes() {
        return Stream.concat(before(), after()).collect(Collectors.toSet());
    }

    private static Concerned begins(AdministrativeUnit unit) {
        return new Concerned(List.of(), List.of(), List.of(unit));
    }

    private static Concerned changes(String code) {
        return new Concerned(List.of(code), List.of(), List.of());
    }
}
