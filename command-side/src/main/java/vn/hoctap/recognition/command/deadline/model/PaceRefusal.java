package vn.hoctap.recognition.command.deadline.model;

import java.util.List;

/** Why paces of deadlines are not published. */
public sealed interface PaceRefusal {
    /** A kind is left out or named twice, or a number makes no sense; every place is named. */
    record Flawed(List<PaceFinding> findings) implements PaceRefusal {
        public Flawed {
            findings = List.copyOf(findings);
        }
    }

    /** Somebody has published a version meanwhile, or a number was left out. */
    record NotTheNextVersion(int next) implements PaceRefusal {}

    /** The newest version says the same already. */
    record NothingNew() implements PaceRefusal {}
}
