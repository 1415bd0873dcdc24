package vn.hoctap.recognition.events;

import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** How procedures are read that were published before they said how long a result may be complained of. */
final class OlderProcedures {
    static final Map<String, Consumer<ObjectNode>> STEPS =
            Map.of("ProcedurePublished.1", OlderProcedures::publishedBeforeComplaintTerms);

    private OlderProcedures() {}

    /** What the Law on Complaints 2011 article 9 says; whoever published the procedure did not look it up. */
    private static void publishedBeforeComplaintTerms(ObjectNode published) {
        var procedure = (ObjectNode) published.required("procedure");
        procedure
                .putObject("complaint")
                .put("filingDays", 90)
                .putObject("citation")
                .put("instrument", "02/2011/QH13")
                .put("printed", "Điều 9")
                .put("normalised", "Điều 9")
                .put("certainty", "RECALLED");
    }
}
