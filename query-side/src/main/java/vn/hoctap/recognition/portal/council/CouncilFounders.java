package vn.hoctap.recognition.portal.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.query.cycles.FindOpenCycles;
import vn.hoctap.recognition.query.panels.FindCouncils;
import vn.hoctap.recognition.query.panels.PanelRow;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** For which offices the person before the page sets up, changes and ends councils: those with the same seat as their own. */
@Component
class CouncilFounders {
    private static final Set<Role> ROLES = Set.of(Role.OFFICE_HEAD, Role.AUTHORITY);

    private final FindCouncils findCouncils;
    private final FindOpenCycles findCycles;

    CouncilFounders(FindCouncils findCouncils, FindOpenCycles findCycles) {
        this.findCouncils = findCouncils;
        this.findCycles = findCycles;
    }

    boolean isOne() {
        return held().findAny().isPresent();
    }

    void require() {
        if (!isOne()) {
            throw refused();
        }
    }

    boolean isOf(PanelRow council) {
        return seats().contains(council.seatOfOffice());
    }

    void requireOf(PanelRow council) {
        if (!isOf(council)) {
            throw refused();
        }
    }

    /** The councils that they answer for, the newest first. */
    List<PanelRow> councils() {
        var seats = seats();
        return findCouncils.all().stream()
                .filter(council -> seats.contains(council.seatOfOffice()))
                .toList();
    }

    /** Those of which a name is known here; an office of their own without one where none is. */
    List<Office> offices() {
        var seats = seats();
        var known = Stream.concat(
                        findCycles.all().stream().map(FindOpenCycles.OpenCycle::office),
                        councils().stream().map(PanelRow::office))
                .filter(office -> seats.contains(PanelRow.seatOf(office)))
                .collect(Collectors.toMap(Office::code, office -> office, (one, _) -> one, LinkedHashMap::new));
        held().forEach(right -> known.putIfAbsent(right.organisation(), new Office(right.organisation(), "")));
        return List.copyOf(known.values());
    }

    private static Set<String> seats() {
        return held().map(right -> PanelRow.seatOf(new Office(right.organisation(), "")))
                .collect(Collectors.toSet());
    }

    private static Stream<Right> held() {
        return CurrentReader.rights().stream().filter(right -> ROLES.contains(right.role()));
    }

    private static ProblemException refused() {
        return new ProblemException(ProblemType.FORBIDDEN, Text.of("council.refused.founder"));
    }
}
