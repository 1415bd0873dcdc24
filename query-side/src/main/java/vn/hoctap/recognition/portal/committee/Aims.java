package vn.hoctap.recognition.portal.committee;

import java.util.List;
import vn.hoctap.recognition.events.targets.Target;
import vn.hoctap.recognition.portal.assessing.Numerals;
import vn.hoctap.recognition.query.report.YearlyReport;
import vn.hoctap.recognition.query.report.YearlyReport.Share;
import vn.hoctap.recognition.query.targets.TargetWording;
import vn.hoctap.recognition.web.text.Text;

/** Words the lines of the yearly report. */
final class Aims {
    private Aims() {}

    static List<Overview.Aim> of(YearlyReport report) {
        return report.lines().stream().map(Aims::aim).toList();
    }

    private static Overview.Aim aim(YearlyReport.Line line) {
        var now = line.now();
        var holding = line.holding();
        return new Overview.Aim(
                line.name(),
                now.of() == 0 ? "" : Text.of("committee.of", Numerals.of(now.reached()), Numerals.of(now.of())),
                percent(now),
                percent(line.before()),
                holding == null ? "" : Numerals.of(holding),
                Bars.width(now.reached(), now.of()),
                line.targets().stream().map(target -> goal(target, now)).toList());
    }

    private static Overview.Goal goal(Target target, Share now) {
        var text = Text.of(
                "committee.goal",
                TargetWording.of(target.scope().extent()),
                Numerals.of(target.percent()),
                target.year());
        if (now.of() == 0) {
            return new Overview.Goal(text, "", false);
        }
        boolean met = Numerals.share(now.reached(), now.of()).compareTo(target.percent()) >= 0;
        return new Overview.Goal(text, Text.of(met ? "layout.reached" : "layout.not-reached"), met);
    }

    private static String percent(Share share) {
        return Numerals.percent(share.reached(), share.of());
    }
}
