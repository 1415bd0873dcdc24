package vn.hoctap.recognition.portal.auditor;

import vn.hoctap.recognition.portal.assessing.Numerals;
import vn.hoctap.recognition.query.checks.FindChecks.Check;

/**
 * How one projection stands beside its events, in words.
 *
 * @param position of the last event applied
 * @param lag how many events are still to come, where this process feeds it
 */
public record CheckLine(Check check, long position, String lag) {
    public String name() {
        return check.projection();
    }

    public String title() {
        return ProjectionTitle.of(check.projection());
    }

    public String at() {
        return Numerals.of(position);
    }

    public String lastRound() {
        var last = check.lastWholeRound();
        return last == null ? "chưa có vòng trọn vẹn" : Told.at(last);
    }

    /** How far the round has come that goes on. */
    public String progress() {
        return Numerals.of(check.checked()) + " trên " + Numerals.of(check.of());
    }

    public String verdict() {
        if (check.count() > 0) {
            return Numerals.of(check.count()) + " sai lệch";
        }
        if (check.failing() != null) {
            return "Tạm thời không đối chiếu được";
        }
        return check.lastWholeRound() == null ? "Chưa thấy sai lệch" : "Khớp";
    }

    /** Whether a whole round has found nothing. */
    public boolean isGood() {
        return check.count() == 0 && check.failing() == null && check.lastWholeRound() != null;
    }
}
