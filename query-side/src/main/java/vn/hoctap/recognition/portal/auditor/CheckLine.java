package vn.hoctap.recognition.portal.auditor;

import vn.hoctap.recognition.portal.assessing.Numerals;
import vn.hoctap.recognition.query.checks.FindChecks.Check;
import vn.hoctap.recognition.web.text.Text;

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
        return last == null ? Text.of("auditor.check.no-round") : Told.at(last);
    }

    /** How far the round has come that goes on. */
    public String progress() {
        return Text.of("auditor.check.progress.of", Numerals.of(check.checked()), Numerals.of(check.of()));
    }

    public String verdict() {
        if (check.count() > 0) {
            return Text.of("auditor.check.findings", Numerals.of(check.count()));
        }
        if (check.failing() != null) {
            return Text.of("auditor.check.failing");
        }
        return Text.of(check.lastWholeRound() == null ? "auditor.check.clean" : "auditor.check.matches");
    }

    /** Whether a whole round has found nothing. */
    public boolean isGood() {
        return check.count() == 0 && check.failing() == null && check.lastWholeRound() != null;
    }
}
