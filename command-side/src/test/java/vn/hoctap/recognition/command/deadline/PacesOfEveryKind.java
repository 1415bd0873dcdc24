package vn.hoctap.recognition.command.deadline;

import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.Pace;

/** Paces that may be published: one for each kind of deadline, all alike. */
public final class PacesOfEveryKind {
    public static final Citation INTERNAL = new Citation("quy định nội bộ", "Điều 4", "Điều 4", Certainty.CHECKED);

    private PacesOfEveryKind() {}

    public static List<Pace> of(int remindBefore, int escalateAfter) {
        return Stream.of(DeadlineKind.values())
                .map(kind -> new Pace(kind, remindBefore, escalateAfter, INTERNAL))
                .toList();
    }
}
