package vn.hoctap.recognition.portal.administrator;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.query.cycles.CycleRow;
import vn.hoctap.recognition.query.cycles.FindCycles;
import vn.hoctap.recognition.query.readers.CurrentReader;

/** The offices whose cycles the person before the page opens and changes: those that they head. */
@Component
class HeadedOffices {
    private final FindCycles cycles;

    HeadedOffices(FindCycles cycles) {
        this.cycles = cycles;
    }

    /** The name of one is empty where none is known here. */
    List<Office> all() {
        var known = cycles.all().stream().map(CycleRow::office).toList();
        return codes().stream().map(code -> named(code, known)).toList();
    }

    boolean include(CycleRow cycle) {
        return codes().contains(cycle.office().code());
    }

    /** Whether they tell that the yearly report was sent: heading the office, or preparing its papers. */
    boolean reportFor(CycleRow cycle) {
        return include(cycle)
                || CurrentReader.rights().stream()
                        .anyMatch(right -> right.role() == Role.SPECIALIST
                                && right.organisation().equals(cycle.office().code()));
    }

    private static Office named(String code, List<Office> known) {
        return known.stream()
                .filter(office -> office.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Office(code, ""));
    }

    private static List<String> codes() {
        return CurrentReader.rights().stream()
                .filter(right -> right.role() == Role.OFFICE_HEAD)
                .map(Right::organisation)
                .distinct()
                .toList();
    }
}
