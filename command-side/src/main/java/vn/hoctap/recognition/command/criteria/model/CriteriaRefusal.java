package vn.hoctap.recognition.command.criteria.model;

import java.util.List;
import vn.hoctap.recognition.criteria.Finding;

/** Why a criteria set is not published. */
public sealed interface CriteriaRefusal {
    /** The set contradicts itself or leaves something out; every place is named. */
    record Flawed(List<Finding> findings) implements CriteriaRefusal {
        public Flawed {
            findings = List.copyOf(findings);
        }
    }

    /** Somebody has published a version meanwhile, or a number was left out. */
    record NotTheNextVersion(int next) implements CriteriaRefusal {}

    /** The newest version says the same already. */
    record NothingNew() implements CriteriaRefusal {}
}
