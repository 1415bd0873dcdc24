package vn.hoctap.recognition.portal.administrator;

import vn.hoctap.recognition.query.projections.Standing;
import vn.hoctap.recognition.web.text.Text;

/**
 * How a projection stands, in words.
 *
 * @param findings how many of its rows are not what their events say
 */
public record ProjectionLine(Standing standing, long findings) {
    public String name() {
        return ProjectionWords.of(standing.projection());
    }

    public String address() {
        return ProjectionPages.ADDRESS + "/" + standing.projection();
    }

    public boolean wantsLook() {
        return standing.degraded() || findings > 0;
    }

    /** What somebody has to know of it first. */
    public String state() {
        var status = standing.status();
        if (status.stalled()) {
            return Text.of("administrator.projection.state.stalled");
        }
        if (status.deadLetters() > 0) {
            return Text.of("administrator.projection.state.set-aside");
        }
        return findings > 0 ? Text.of("administrator.projection.state.differing") : current();
    }

    private String current() {
        var status = standing.status();
        if (status.failing() != null) {
            return Text.of("administrator.projection.state.failing");
        }
        if (status.lag() > 0) {
            return Text.of("administrator.projection.state.reading");
        }
        return Text.of(
                status.leading() ? "administrator.projection.state.whole" : "administrator.projection.state.elsewhere");
    }
}
