package vn.hoctap.recognition.portal.administrator;

import java.time.LocalDate;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.query.rights.RightRow;
import vn.hoctap.recognition.query.rights.RightStanding;
import vn.hoctap.recognition.query.rights.RoleName;
import vn.hoctap.recognition.web.text.Text;

/**
 * A right in words.
 *
 * @param place whose right it is used as
 */
public record RightLine(RightRow row, String place) {
    public String role() {
        return RoleName.of(row.role());
    }

    public String address() {
        return "/quan-tri/quyen/" + row.stream() + "/" + row.id();
    }

    public String term() {
        return row.to().equals(Right.OPEN_ENDED)
                ? Text.of("rights.right.from", row.from())
                : Text.of("rights.right.from-to", row.from(), row.to());
    }

    /** Granted is not in force where its days have not come or are over. */
    public String standing() {
        var today = Days.orToday(null);
        if (!isGranted() || today.equals(clampedToTerm(today))) {
            return row.standing().title();
        }
        return Text.of(today.isBefore(row.from()) ? "rights.right.early" : "rights.right.over");
    }

    private LocalDate clampedToTerm(LocalDate day) {
        var atLeast = day.isBefore(row.from()) ? row.from() : day;
        return atLeast.isAfter(row.to()) ? row.to() : atLeast;
    }

    public boolean waits() {
        return row.standing() == RightStanding.PROPOSED;
    }

    public boolean isGranted() {
        return row.standing() == RightStanding.GRANTED;
    }

    public LocalDate recordedOn() {
        return LocalDate.ofInstant(row.last().recordedAt(), Days.VIETNAM);
    }

    /** What its last step was, and by whom. */
    public String step() {
        return Text.called("rights.step", row.standing());
    }

    /** Why somebody may not grant it; empty where they may. */
    public String whyNotBy(String subject) {
        if (row.subject().equals(subject)) {
            return Text.of("rights.right.own");
        }
        return row.proposedBy().equals(subject) ? Text.of("rights.right.proposer") : "";
    }

    /** Whoever has proposed it may think better of it; only for whom it is may not. */
    public boolean mayBeDeclinedBy(String subject) {
        return waits() && !row.subject().equals(subject);
    }
}
