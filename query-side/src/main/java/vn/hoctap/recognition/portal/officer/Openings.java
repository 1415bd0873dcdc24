package vn.hoctap.recognition.portal.officer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
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

    /** The same title and year once, however many offices above each other have opened it. */
    List<Opening> of(String applicant) {
        var unit = territory.at(AsOf.NOW).unit(applicant);
        return unit.map(area -> openings(
                        applicant,
                        area.name(),
                        applicant,
                        TitleCode.of(RecognitionKind.LEARNING_COMMUNITY, area.tier())))
                .or(() -> organisations
                        .find(applicant)
                        .map(found -> openings(applicant, found.name(), found.area(), "DVHT-")))
                .orElse(List.of());
    }

    private List<Opening> openings(String applicant, String name, String area, String title) {
        return cycles.all().stream()
                .filter(cycle -> cycle.title().startsWith(title) && covers(cycle, area))
                .map(cycle -> new Opening(applicant, name, kind(cycle), titleName(cycle.title()), cycle))
                .collect(Collectors.toMap(
                        opening -> opening.title() + opening.year(),
                        Function.identity(),
                        (first, _) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private boolean covers(OpenCycle cycle, String area) {
        var office = cycle.office().code();
        int dash = office.lastIndexOf('-');
        return dash < 0 || map.within(office.substring(dash + 1)).contains(area);
    }

    private static RecognitionKind kind(OpenCycle cycle) {
        return cycle.title().startsWith("DVHT") ? RecognitionKind.LEARNING_UNIT : RecognitionKind.LEARNING_COMMUNITY;
    }

    static String titleName(String title) {
        return Wording.ofTitle(title);
    }
}
