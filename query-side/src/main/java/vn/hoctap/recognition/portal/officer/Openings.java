package vn.hoctap.recognition.portal.officer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.TitleCode;
import vn.hoctap.recognition.query.cycles.FindOpenCycles;
import vn.hoctap.recognition.query.cycles.FindOpenCycles.OpenCycle;
import vn.hoctap.recognition.query.organisations.NamedOrganisations;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.readers.AreasWithin;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.territory.FindTerritory;

/** Finds the cycles in which an applicant may register: of its own kind, opened by an office in whose area it lies. */
@Component
class Openings {
    private final FindOpenCycles cycles;
    private final FindTerritory territory;
    private final NamedOrganisations organisations;
    private final AreasWithin map;

    Openings(FindOpenCycles cycles, FindTerritory territory, NamedOrganisations organisations, AreasWithin map) {
        this.cycles = cycles;
        this.territory = territory;
        this.organisations = organisations;
        this.map = map;
    }

    List<Opening> of(String applicant) {
        return of(Set.of(applicant)).getOrDefault(applicant, List.of());
    }

    /** By applicant, the same title and year once, however many offices above each other have opened it. */
    Map<String, List<Opening>> of(Set<String> applicants) {
        var open = new Open(cycles.all(), covered());
        var units = territory.at(AsOf.NOW);
        var named = organisations.all(applicants);
        return applicants.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        applicant -> units.unit(applicant)
                                .map(area -> open.toCommunity(applicant, area.name(), area.tier()))
                                .or(() -> Optional.ofNullable(named.get(applicant))
                                        .map(found -> open.toUnit(applicant, found.name(), found.area())))
                                .orElse(List.of())));
    }

    /** The codes of all in an office's area, by the office's code, which are looked up once. */
    private Function<String, Predicate<String>> covered() {
        var known = new HashMap<String, Predicate<String>>();
        return office -> known.computeIfAbsent(office, this::areaOf);
    }

    private Predicate<String> areaOf(String office) {
        int dash = office.lastIndexOf('-');
        return dash < 0 ? _ -> true : map.within(office.substring(dash + 1))::contains;
    }

    /** The cycles that are open, and which areas their offices' reach. */
    private record Open(List<OpenCycle> cycles, Function<String, Predicate<String>> covered) {
        List<Opening> toCommunity(String code, String name, AdministrativeTier tier) {
            return to(code, name, code, TitleCode.of(RecognitionKind.LEARNING_COMMUNITY, tier));
        }

        List<Opening> toUnit(String code, String name, String area) {
            return to(code, name, area, "DVHT-");
        }

        private List<Opening> to(String applicant, String name, String area, String title) {
            return cycles.stream()
                    .filter(cycle -> cycle.title().startsWith(title))
                    .filter(cycle -> covered.apply(cycle.office().code()).test(area))
                    .map(cycle -> new Opening(applicant, name, kind(cycle), Wording.ofTitle(cycle.title()), cycle))
                    .collect(Collectors.toMap(
                            opening -> opening.title() + opening.year(),
                            Function.identity(),
                            (first, _) -> first,
                            LinkedHashMap::new))
                    .values()
                    .stream()
                    .toList();
        }
    }

    private static RecognitionKind kind(OpenCycle cycle) {
        return cycle.title().startsWith("DVHT") ? RecognitionKind.LEARNING_UNIT : RecognitionKind.LEARNING_COMMUNITY;
    }
}
