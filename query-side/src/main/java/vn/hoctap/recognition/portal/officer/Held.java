package vn.hoctap.recognition.portal.officer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.web.text.Text;

/**
 * A level that an applicant is recognised at, and keeps (bảo lưu kết quả): until its end only a higher one can be filed for.
 *
 * @param year of the dossier that it was recognised by
 * @param until its last day
 */
record Held(RecognitionLevel level, int year, LocalDate until) {
    String sentence() {
        return Text.of("officer.held", Wording.ofLevel(level.name()), year, until);
    }

    /** Whether a dossier with this award may be filed meanwhile. */
    boolean isBelow(Award award) {
        return award instanceof Award.AtLevel(var asked) && asked.compareTo(level) > 0;
    }

    /** Which level it takes; empty where none is higher. */
    Optional<RecognitionLevel> next() {
        return Arrays.stream(RecognitionLevel.values())
                .filter(other -> other.compareTo(level) > 0)
                .findFirst();
    }
}
