package vn.hoctap.recognition.portal.committee;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.territory.FindTerritory;

/** The areas that the person before the page watches, or decides in. */
@Component
class WatchedAreas {
    private final FindTerritory findTerritory;

    WatchedAreas(FindTerritory findTerritory) {
        this.findTerritory = findTerritory;
    }

    /** A unit of today's map to choose. */
    record Choice(String code, String name) {
        static Choice of(AdministrativeUnit unit) {
            return new Choice(unit.code(), unit.name());
        }
    }

    /** Codes, each once; empty for who watches the whole country. */
    List<String> ofReader() {
        var codes = CurrentReader.rights().stream()
                .flatMap(WatchedAreas::area)
                .distinct()
                .toList();
        return codes.contains(Right.COUNTRY) ? List.of() : codes;
    }

    /** Each with what lies in it; the provinces for who watches the whole country. */
    List<Choice> choices() {
        var map = findTerritory.at(AsOf.NOW);
        var watched = ofReader();
        var units = watched.isEmpty()
                ? map.units().filter(unit -> unit.tier() == AdministrativeTier.PROVINCE)
                : watched.stream().flatMap(code -> map.within(code).stream());
        return units.distinct().map(Choice::of).toList();
    }

    /** An office's code tells its seat, after the last dash. */
    private static Stream<String> area(Right right) {
        var code = right.organisation();
        return switch (right.role().reach()) {
            case AREA -> Stream.of(code);
            case OFFICE -> Stream.of(code.substring(code.lastIndexOf('-') + 1));
            case APPLICANT, SYSTEM -> Stream.empty();
        };
    }
}
