package vn.hoctap.recognition.portal.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.hoctap.recognition.query.dashboard.Question;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/**
 * What the overview is asked for, as its address says it.
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
    private static final Pattern YEARS = Pattern.compile("20\\d{2}|2100");
    private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CODE = Pattern.compile(DossierFilter.CODE);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    /**
     * What an address asks for; a field that was left empty asks for nothing.
     *
     * @param otherwise year and area of which it says nothing
     * @throws ProblemException if a field cannot be read
     */
    static Asked in(Map<String, String> address, Asked otherwise) {
        var year = read(address, YEAR, YEARS, Integer::valueOf);
        var area = read(address, AREA, CODE, Function.identity());
        return new Asked(
                year == null ? otherwise.year : year,
                address.containsKey(AREA) ? area : otherwise.area,
                read(address, DAY, DAYS, LocalDate::parse),
                read(address, RECORDED_BY, Pattern.compile(".{16}"), text -> LocalDateTime.parse(text, MINUTE)),
                read(address, COMPARED_TO, DAYS, LocalDate::parse));
    }

    private static <T> @Nullable T read(
            Map<String, String> address, String name, Pattern form, Function<String, T> reading) {
        var text = address.getOrDefault(name, "");
        try {
            if (text.isEmpty()) {
                return null;
            }
            if (form.matcher(text).matches()) {
                return reading.apply(text);
            }
        } catch (DateTimeParseException noDay) {
            // is told below, like any other
        }
        throw new ProblemException(ProblemType.INVALID_VALUE, "Địa chỉ trang có giá trị không hợp lệ.");
    }

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
