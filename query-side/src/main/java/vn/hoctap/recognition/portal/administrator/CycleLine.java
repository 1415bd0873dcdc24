package vn.hoctap.recognition.portal.administrator;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.cycle.CycleDates;
import vn.hoctap.recognition.query.cycles.CycleRow;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.web.text.Text;

/** The cycle of a year (đợt đánh giá) in words. */
public record CycleLine(CycleRow row) {
    public String name() {
        return Text.of("cycles.named", Wording.ofTitle(row.title()), row.year());
    }

    public boolean isClosed() {
        var closed = row.closed();
        return closed != null && !closed.on().isAfter(Days.orToday(null));
    }

    public String state() {
        var closed = row.closed();
        if (closed != null) {
            return Text.of(isClosed() ? "cycles.state.closed" : "cycles.state.closing");
        }
        return Text.of(row.openedOn().isAfter(Days.orToday(null)) ? "cycles.state.early" : "cycles.state.open");
    }

    /** Its days, each with the field by which it is changed. */
    public List<Day> days() {
        var dates = row.dates();
        return List.of(
                new Day("registerBy", dates.registerBy()),
                new Day("selfAssessBy", dates.selfAssessBy()),
                new Day("submitBy", dates.submitBy()),
                new Day("resultBy", dates.resultBy()),
                new Day("reportBy", dates.reportBy()));
    }

    /** @param name as the command side has it */
    public record Day(String name, LocalDate date) {
        public String label() {
            return Text.of("cycles.day." + name);
        }

        public boolean isFixed() {
            return !date.equals(CycleDates.OPEN);
        }

        public String field() {
            return "moc." + name;
        }
    }
}
