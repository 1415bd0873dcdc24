package vn.hoctap.recognition.query.dashboard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.reading.AsOf;

/**
 * What a dashboard is asked for; the components are the names of the request's parameters.
 *
 * @param area code of a commune, district or province; null for the whole country
 * @param kind null for both
 * @param map whether areas are those of the point in time that is asked for, or of today
 * @param on the day up to which waiting is counted; null for the day of the point in time, or today
 */
public record Question(
        @NotNull @Min(2000) @Max(2100) Integer year,
        @Nullable @Pattern(regexp = DossierFilter.CODE) String area,
        @Nullable RecognitionKind kind,
        @Nullable Geography map,
        @Nullable LocalDate on) {
    /** In which map areas are shown (địa giới của thời điểm đó, hay địa giới hiện nay). */
    public enum Geography {
        THEN,
        NOW
    }

    boolean isOnTodaysMap() {
        return map == Geography.NOW;
    }

    /** The day up to which waiting is counted at a point in time. */
    public LocalDate dayAt(AsOf asOf) {
        return on == null ? asOf.day() : on;
    }

    public Question yearBefore() {
        return new Question(year - 1, area, kind, map, on);
    }

    @Nullable
    String kindName() {
        return kind == null ? null : kind.name();
    }
}
