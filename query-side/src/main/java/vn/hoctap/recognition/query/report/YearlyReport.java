package vn.hoctap.recognition.query.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.targets.Target;
import vn.hoctap.recognition.events.targets.TargetMeasure;
import vn.hoctap.recognition.query.reading.AsOf;

/**
 * A year of an area in figures.
 *
 * @param on the day as of which targets are those in force
 */
public record YearlyReport(int year, @Nullable String area, AsOf asOf, LocalDate on, List<Line> lines) {

    /**
     * One figure of the report.
     *
     * @param name in words
     * @param now of this year
     * @param before of the year before
     * @param holding how many hold a recognition of this or an earlier year; null for what is no title
     * @param targets that were set for it, by year
     * @param parts of which the figure is the sum; empty unless asked for, and for figures that the dashboard opens
     */
    public record Line(
            TargetMeasure measure,
            String name,
            Share now,
            Share before,
            @Nullable Long holding,
            List<Target> targets,
            List<Part> parts) {
        Line with(List<Part> opened) {
            return new Line(measure, name, now, before, holding, targets, opened);
        }
    }

    /** So many of so many; never rounded to a percentage. */
    public record Share(long reached, long of) {}

    /**
     * What one dossier adds to a figure.
     *
     * @param position of the event that says so
     */
    public record Part(
            UUID dossierId, String area, String applicantCode, String applicantName, Share share, long position) {}
}
