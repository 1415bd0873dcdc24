package vn.hoctap.recognition.command.targets.model;

import java.util.List;

/** Why targets are not published. */
public sealed interface TargetRefusal {
    /** A target stands there twice, lacks something or makes no sense; every place is named. */
    record Flawed(List<TargetFinding> findings) implements TargetRefusal {
        public Flawed {
            findings = List.copyOf(findings);
        }
    }

    /** Somebody has published a version meanwhile, or a number was left out. */
    record NotTheNextVersion(int next) implements TargetRefusal {}

    /** The newest version says the same already. */
    record NothingNew() implements TargetRefusal {}
}
