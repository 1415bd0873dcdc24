package vn.hoctap.recognition.portal.commands;

import java.util.List;

/** What came of something that was sent to be published. */
public sealed interface OutcomeOfPublishing permits Outcome.Done, OutcomeOfPublishing.Flawed, Outcome.ShownAgain {
    /** Nothing was published: it contradicts itself or leaves something out. */
    record Flawed(List<Finding> findings) implements OutcomeOfPublishing {
        public Flawed {
            findings = List.copyOf(findings);
        }
    }

    /**
     * @param place as a path, such as {@code terms.submitBy.term}
     * @param flaw its code in the API
     */
    record Finding(String place, String flaw) {}
}
