package vn.hoctap.recognition.command.deadline.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.hoctap.recognition.command.deadline.model.PaceFinding.Flaw;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.Pace;

/** Checks the paces of deadlines before they are published: one for each kind, a reminder before, an escalation after. */
public final class PaceLint {
    // A slip in a number must not count through years.
    private static final int MOST_DAYS = 366;

    private final List<PaceFinding> findings = new ArrayList<>();
    private final Set<DeadlineKind> kinds = EnumSet.noneOf(DeadlineKind.class);

    private PaceLint() {}

    /** Everything that is wrong with the paces; empty if they may be published. */
    public static List<PaceFinding> findings(List<Pace> paces) {
        var lint = new PaceLint();
        for (int number = 0; number < paces.size(); number++) {
            lint.pace("paces[" + number + "]", paces.get(number));
        }
        lint.require("paces", lint.kinds.size() == DeadlineKind.values().length, Flaw.KIND_MISSING);
        return List.copyOf(lint.findings);
    }

    private void pace(String place, Pace pace) {
        require(place + ".kind", kinds.add(pace.kind()), Flaw.KIND_REPEATED);
        require(place + ".remindBefore", isSome(pace.remindBefore()), Flaw.DAYS_OUT_OF_RANGE);
        require(place + ".escalateAfter", isSome(pace.escalateAfter()), Flaw.DAYS_OUT_OF_RANGE);
        require(place + ".citation.instrument", !pace.citation().instrument().isBlank(), Flaw.TEXT_MISSING);
    }

    private static boolean isSome(int days) {
        return days >= 1 && days <= MOST_DAYS;
    }

    private void require(String place, boolean right, Flaw flaw) {
        if (!right) {
            findings.add(new PaceFinding(place, flaw));
        }
    }
}
