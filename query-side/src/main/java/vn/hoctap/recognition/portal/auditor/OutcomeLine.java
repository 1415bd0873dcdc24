package vn.hoctap.recognition.portal.auditor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.criteria.Judgement.IndicatorFinding;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.whatif.Change;
import vn.hoctap.recognition.query.whatif.Outcome;
import vn.hoctap.recognition.web.text.Text;

/**
 * What a dossier would come to, in words.
 *
 * @param why indicator by indicator
 * @param missing what it says nothing about, where its result depends on that
 */
public record OutcomeLine(
        String name,
        String area,
        String address,
        String change,
        String before,
        String after,
        List<Why> why,
        String missing) {
    /** An indicator that made the difference: what was found, and what would be. */
    public record Why(String indicator, String before, String after) {}

    static OutcomeLine of(Outcome outcome) {
        var applicant = outcome.applicant();
        return new OutcomeLine(
                applicant.applicantName(),
                applicant.areaCode(),
                Timeline.ADDRESS + applicant.dossierId(),
                of(outcome.change()),
                of(outcome.recorded()),
                outcome.hypothetical() == null ? Text.of("auditor.outcome.unknown") : of(outcome.hypothetical()),
                outcome.deciding().stream().map(OutcomeLine::why).toList(),
                outcome.change() == Change.NOT_COMPARABLE ? String.join(", ", outcome.missing()) : "");
    }

    static String of(Change change) {
        return Text.called("auditor.outcome.change", change);
    }

    static String of(Award award) {
        return switch (award) {
            case Award.AtLevel(var level) -> Wording.ofLevel(level.name());
            case Award.InBand(var band) -> Wording.ofLevel(band);
            case Award.NotMet _ -> Text.of("auditor.outcome.not-met");
        };
    }

    /** Codes of what the dossier says nothing about, or what turned; empty where only bands lie elsewhere. */
    static String reason(Outcome outcome) {
        if (outcome.change() == Change.NOT_COMPARABLE) {
            return Text.of("auditor.outcome.unanswered", String.join(", ", outcome.missing()));
        }
        return String.join(
                "; ",
                outcome.deciding().stream()
                        .map(OutcomeLine::why)
                        .map(why -> why.indicator() + ": " + why.before() + " → " + why.after())
                        .toList());
    }

    private static Why why(Outcome.Decider decider) {
        var name = decider.name() == null ? "" : ". " + decider.name();
        var level = decider.level() == null
                ? ""
                : " (" + Wording.ofLevel(decider.level().name()) + ")";
        return new Why(
                decider.indicator() + name + level,
                of(decider.recorded(), Text.of("auditor.outcome.unasked")),
                of(decider.hypothetical(), Text.of("auditor.outcome.no-longer-asked")));
    }

    private static String of(@Nullable IndicatorFinding finding, String unasked) {
        return finding == null ? unasked : CodeWords.of(finding.verdict()) + ", " + CodeWords.of(finding.reason());
    }
}
