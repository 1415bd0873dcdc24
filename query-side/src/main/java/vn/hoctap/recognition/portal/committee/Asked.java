package vn.hoctap.recognition.portal.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.hoctap.recognition.query.dashboard.Question;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Days;

/**
 * What the overview is asked for.
 *
 * @param area code; null for all that the reader sees
 * @param day on which it holds; null for what was recorded last
 * @param recordedBy what had been recorded by then, in Vietnam's time; null for all
 * @param comparedTo another day of which the figures are told as well; null for none
 */
public record Asked(
        int year,
        @Nullable String area,
        @Nullable LocalDate day,
        @Nullable LocalDateTime recordedBy,
        @Nullable LocalDate comparedTo) {
    private static final String YEAR = "nam";
    private static final String AREA = "dia-ban";
    private static final String DAY = "ngay";
    private static final String RECORDED_BY = "ghi-nhan-den";
    private static final String COMPARED_TO = "so-voi";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    Question question() {
        return inYear(year);
    }

    Question inYear(int other) {
        return new Question(other, area, null, null, null);
    }

    AsOf asOf() {
        return new AsOf(moment(), day);
    }

    AsOf compared() {
        return new AsOf(moment(), comparedTo);
    }

    private @Nullable Instant moment() {
        return recordedBy == null ? null : recordedBy.atZone(Days.VIETNAM).toInstant();
    }

    Asked of(int other) {
        return new Asked(other, area, day, recordedBy, comparedTo);
    }

    /** The question mark and what follows it, for another page about the same. */
    public String query() {
        var query = UriComponentsBuilder.newInstance().queryParam(YEAR, year).queryParam(AREA, text(area));
        add(query, DAY, day);
        add(query, RECORDED_BY, recordedBy == null ? null : MINUTE.format(recordedBy));
        add(query, COMPARED_TO, comparedTo);
        return query.encode().toUriString();
    }

    private static String text(@Nullable String code) {
        return code == null ? "" : code;
    }

    private static void add(UriComponentsBuilder query, String name, @Nullable Object value) {
        if (value != null) {
            query.queryParam(name, value);
        }
    }
}
