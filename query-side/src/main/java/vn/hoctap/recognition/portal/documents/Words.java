package vn.hoctap.recognition.portal.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hoctap.recognition.query.folding.Folding;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.reading.Days;

/** How days, files and what is asked for are written in papers. */
final class Words {
    static final ZoneId ZONE = Days.VIETNAM;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút, ngày' dd/MM/yyyy");

    static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final int NO_DAY_SET = 9000;
    private static final char NO_BREAK = '\u00A0';
    private static final List<String> WORDS_OF_OFFICES =
            List.of("GIÁO DỤC", "ĐÀO TẠO", "NHÂN DÂN", "VĂN HÓA", "XÃ HỘI", "BỘ PHẬN", "TIẾP NHẬN", "KẾT QUẢ");

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A year so far ahead stands for no day at all. */
    static Optional<LocalDate> dayIfSet(LocalDate day) {
        return day.getYear() > NO_DAY_SET ? Optional.empty() : Optional.of(day);
    }

    /** A 0 before days below 10, and before January and February (Decree 30/2020 annex I). */
    static String longDay(LocalDate day) {
        var month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    /** Such as “Cộng đồng học tập cấp xã” năm 2023. */
    static String title(DossierRow row) {
        return "“" + Wording.ofTitle(row.title()) + "” năm " + row.year();
    }

    /** An office's name of several lines is not broken within a word, nor is its last syllable left alone on one. */
    static String together(String name) {
        var whole = name;
        for (var word : WORDS_OF_OFFICES) {
            whole = whole.replace(word, word.replace(' ', NO_BREAK));
        }
        int last = whole.lastIndexOf(' ');
        return last < 0 ? whole : whole.substring(0, last) + NO_BREAK + whole.substring(last + 1);
    }

    /** @param level as it is recorded; empty for none */
    static String atLevel(String level) {
        return level.isEmpty() ? "" : ", " + level.toLowerCase(VIETNAMESE).replace(' ', NO_BREAK);
    }

    /** Of letters that any machine takes in the name of a file. */
    static String file(String kind, String what) {
        var bare = Folding.folded(what).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return bare.isEmpty() ? kind : kind + "-" + bare.substring(0, Math.min(60, bare.length()));
    }
}
