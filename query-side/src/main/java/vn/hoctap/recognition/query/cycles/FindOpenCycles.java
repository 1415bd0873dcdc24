package vn.hoctap.recognition.query.cycles;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Conditions;

/** Finds the cycles in which applicants may still do something. */
@Component
public class FindOpenCycles {
    private final CyclesStore store;

    FindOpenCycles(CyclesStore store) {
        this.store = store;
    }

    /** Those that nobody has closed, the newest years first. */
    public List<OpenCycle> all() {
        var open = Conditions.at(AsOf.NOW).andAll("content ->> 'closed' IS NULL");
        return store.cycles().all(open).stream()
                .sorted((one, other) -> Integer.compare(other.year(), one.year()))
                .map(OpenCycle::of)
                .toList();
    }

    /**
     * A cycle that is open (đợt đánh giá đang mở).
     *
     * @param lateAllowed whether a step after its last day is taken where a reason is given
     */
    public record OpenCycle(
            String title,
            int year,
            Office office,
            LocalDate registerBy,
            LocalDate selfAssessBy,
            LocalDate submitBy,
            boolean lateAllowed) {
        static OpenCycle of(CycleRow row) {
            var dates = row.dates();
            return new OpenCycle(
                    row.title(),
                    row.year(),
                    row.office(),
                    dates.registerBy(),
                    dates.selfAssessBy(),
                    dates.submitBy(),
                    row.lateAllowed());
        }
    }
}
