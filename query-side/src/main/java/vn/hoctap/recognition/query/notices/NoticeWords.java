package vn.hoctap.recognition.query.notices;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.progress.Wording;

/** What stands in a notice's sentence for its dossier, its day and its paper. */
final class NoticeWords {
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private NoticeWords() {}

    /** @param name of the applicant; null where it is about no dossier */
    static String dossier(@Nullable String name, @Nullable String title, int year) {
        return name == null || title == null ? "" : "%s (%s, năm %d)".formatted(name, Wording.ofTitle(title), year);
    }

    static String day(@Nullable LocalDate day) {
        var set = known(day);
        return set == null ? "chưa ấn định ngày" : "ngày " + DAY.format(set);
    }

    /** The last day of all years stands in papers for one that nobody has set. */
    static @Nullable LocalDate known(@Nullable LocalDate day) {
        return NEVER.equals(day) ? null : day;
    }

    static String paper(String number) {
        return number.isBlank() ? "chưa rõ" : number;
    }
}
