package vn.hoctap.recognition.query.notices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.web.text.Text;

/** What stands in a notice's sentence for its dossier, its day and its paper. */
final class NoticeWords {
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private NoticeWords() {}

    /** @param name of the applicant; null where it is about no dossier */
    static String dossier(@Nullable String name, @Nullable String title, int year) {
        return name == null || title == null ? "" : Text.of("notice.dossier", name, Wording.ofTitle(title), year);
    }

    static String day(@Nullable LocalDate day) {
        var set = known(day);
        return set == null ? Text.of("notice.day.none") : Text.of("notice.day", set);
    }

    /** The last day of all years stands in papers for one that nobody has set. */
    static @Nullable LocalDate known(@Nullable LocalDate day) {
        return NEVER.equals(day) ? null : day;
    }

    static String paper(String number) {
        return number.isBlank() ? Text.of("notice.paper.none") : number;
    }
}
