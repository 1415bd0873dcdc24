package vn.hoctap.recognition.portal.administrator;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.cycle.CycleDates;
import vn.hoctap.recognition.query.cycles.CycleRow;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.reading.Days;

/** The cycle of a year (đợt đánh giá) in words. */
public record CycleLine(CycleRow row) {
    public String name() {
        return Wording.ofTitle(row.title()) + ", năm " + row.year();
    }

    public boolean isClosed() {
        var closed = row.closed();
        return closed != null && !closed.on().isAfter(Days.orToday(null));
    }

    public String state() {
        var closed = row.closed();
        if (closed != null) {
            return isClosed() ? "Đã đóng" : "Sẽ đóng";
        }
        return row.openedOn().isAfter(Days.orToday(null)) ? "Chưa đến ngày mở" : "Đang mở";
    }

    /** Its days, each with the field by which it is changed. */
    public List<Day> days() {
        var dates = row.dates();
        return List.of(
                new Day("registerBy", "Hạn đăng ký", dates.registerBy()),
                new Day("selfAssessBy", "Hạn tự đánh giá", dates.selfAssessBy()),
                new Day("submitBy", "Hạn nộp hồ sơ", dates.submitBy()),
                new Day("resultBy", "Hạn có kết quả", dates.resultBy()),
                new Day("reportBy", "Hạn báo cáo năm", dates.reportBy()));
    }

    /** @param name as the command side has it */
    public record Day(String name, String label, LocalDate date) {
        public boolean isFixed() {
            return !date.equals(CycleDates.OPEN);
        }

        public String field() {
            return "moc." + name;
        }
    }
}
