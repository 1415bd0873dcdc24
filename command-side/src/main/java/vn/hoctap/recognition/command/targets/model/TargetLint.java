package vn.hoctap.recognition.command.targets.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoctap.recognition.command.targets.model.TargetFinding.Flaw;
import vn.hoctap.recognition.events.targets.Target;
import vn.hoctap.recognition.events.targets.TargetMeasure;
import vn.hoctap.recognition.events.targets.TargetScope;
import vn.hoctap.recognition.events.targets.TargetScope.Extent;

/** Checks targets before they are published: one number for a measure, scope and year, and one that makes sense. */
public final class TargetLint {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 2;
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    private final List<TargetFinding> findings = new ArrayList<>();
    private final Set<Subject> subjects = new HashSet<>();

    private TargetLint() {}

    private record Subject(TargetMeasure measure, TargetScope scope, int year) {}

    /** Everything that is wrong with the targets; empty if they may be published. */
    public static List<TargetFinding> findings(List<Target> targets) {
        var lint = new TargetLint();
        lint.require("targets", !targets.isEmpty(), Flaw.TARGET_MISSING);
        for (int number = 0; number < targets.size(); number++) {
            lint.target("targets[" + number + "]", targets.get(number));
        }
        return List.copyOf(lint.findings);
    }

    private void target(String place, Target target) {
        var subject = new Subject(target.measure(), target.scope(), target.year());
        require(place, subjects.add(subject), Flaw.TARGET_REPEATED);
        require(place + ".year", target.year() >= EARLIEST && target.year() <= LATEST, Flaw.YEAR_OUT_OF_RANGE);
        require(place + ".percent", isShare(target.percent()), Flaw.PERCENT_OUT_OF_RANGE);
        require(place + ".scope.code", hasFitCode(target.scope()), Flaw.CODE_UNFIT);
        text(place + ".name", target.name());
        text(place + ".denominatorNote", target.denominatorNote());
        text(place + ".citation.instrument", target.citation().instrument());
    }

    private static boolean isShare(BigDecimal percent) {
        boolean isPlain = percent.scale() >= 0 && percent.scale() <= MOST_DECIMALS;
        return isPlain && percent.signum() > 0 && percent.compareTo(ALL) <= 0;
    }

    /** There is one country; of the others the code names one, or is empty for all. */
    private static boolean hasFitCode(TargetScope scope) {
        var code = scope.code();
        return code.isEmpty() || (scope.extent() != Extent.COUNTRY && !code.isBlank());
    }

    private void text(String place, String text) {
        require(place, !text.isBlank(), Flaw.TEXT_MISSING);
    }

    private void require(String place, boolean right, Flaw flaw) {
        if (!right) {
            findings.add(new TargetFinding(place, flaw));
        }
    }
}
