package vn.hoctap.recognition.portal.committee;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.portal.assessing.Numerals;
import vn.hoctap.recognition.query.dashboard.Dashboard;
import vn.hoctap.recognition.query.dashboard.Figure;
import vn.hoctap.recognition.web.text.Text;

/**
 * Draws figures of a dashboard as bars.
 *
 * @param before what they are compared to; null for nothing
 */
record Bars(Dashboard now, @Nullable Dashboard before) {
    private static final int WHOLE = 100;

    /** How far dossiers have come. */
    List<Overview.Bar> funnel() {
        return of(
                Figure.REGISTERED,
                Figure.REGISTERED,
                Figure.SELF_ASSESSED,
                Figure.SUBMITTED,
                Figure.ACCEPTED,
                Figure.ASSESSED,
                Figure.DECIDED,
                Figure.RECOGNISED);
    }

    /** How long those wait that are under way. */
    List<Overview.Bar> waiting() {
        return of(
                Figure.UNDER_WAY,
                Figure.UNDER_WAY,
                Figure.WAITING_UP_TO_7_DAYS,
                Figure.WAITING_UP_TO_30_DAYS,
                Figure.WAITING_UP_TO_90_DAYS,
                Figure.WAITING_OVER_90_DAYS,
                Figure.RETURNED);
    }

    /** Whether results came, or are still to come, by the promised day. */
    List<Overview.Bar> promises() {
        return of(Figure.REGISTERED, Figure.DECIDED_ON_TIME, Figure.DECIDED_LATE, Figure.OVERDUE);
    }

    Overview.Bar of(Figure figure, long whole) {
        long value = now.figure(figure);
        return new Overview.Bar(
                figure.name(), figure.title(), Numerals.of(value), width(value, whole), change(figure, value));
    }

    private List<Overview.Bar> of(Figure whole, Figure... figures) {
        return Stream.of(figures).map(figure -> of(figure, now.figure(whole))).toList();
    }

    static int width(long value, long whole) {
        return whole == 0 ? 0 : (int) Math.min(WHOLE, value * WHOLE / whole);
    }

    private String change(Figure figure, long value) {
        if (before == null) {
            return "";
        }
        long difference = value - before.figure(figure);
        if (difference == 0) {
            return Text.of("committee.unchanged");
        }
        return Text.of(difference > 0 ? "committee.more" : "committee.less", Numerals.of(Math.abs(difference)));
    }
}
