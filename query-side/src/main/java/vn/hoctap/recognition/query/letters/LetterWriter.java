package vn.hoctap.recognition.query.letters;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.query.calendar.FindCalendar;
import vn.hoctap.recognition.query.deadlines.FindDue;
import vn.hoctap.recognition.query.deadlines.FindDue.Due;
import vn.hoctap.recognition.query.notices.FindNotices;
import vn.hoctap.recognition.query.readers.LookingAs;

/** Writes a letter, as its reader may see at that instant what it tells. */
@Component
class LetterWriter {
    private static final int DUE_WITHIN = 3;
    private static final Due NOTHING_DUE = new Due(0, 0);

    private final LookingAs looking;
    private final FindNotices notices;
    private final FindDue due;
    private final FindCalendar calendar;
    private final String portal;

    LetterWriter(
            LookingAs looking,
            FindNotices notices,
            FindDue due,
            FindCalendar calendar,
            @Value("${recognition.portal.address}") String portal) {
        this.looking = looking;
        this.notices = notices;
        this.due = due;
        this.calendar = calendar;
        this.portal = portal.replaceFirst("/$", "");
    }

    LetterText write(DueLetter letter) {
        return looking.see(
                letter.subject(),
                () -> new LetterText(
                        notices.between(letter.after(), letter.upTo(), letter.since(), LetterText.MOST + 1),
                        dueFor(letter),
                        DUE_WITHIN,
                        letter.of(),
                        portal));
    }

    private Due dueFor(DueLetter letter) {
        return switch (letter.rhythm()) {
            case AT_ONCE -> NOTHING_DUE;
            case DAILY -> due.on(letter.of(), calendar.workingDays().after(letter.of(), DUE_WITHIN));
        };
    }
}
