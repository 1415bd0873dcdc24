package vn.hoctap.recognition.portal.administrator.publishing;

import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.criteria.Certainty;

/** How much of what is published somebody who knows still has to confirm. */
final class Assumed {
    private Assumed() {}

    /** Every fact that says how sure it is, wherever it stands. */
    static long in(Object published) {
        return Branch.paths(JsonMapper.shared().valueToTree(published)).entrySet().stream()
                .filter(fact -> fact.getKey().endsWith("certainty"))
                .filter(fact -> Certainty.valueOf(fact.getValue()).isAssumed())
                .count();
    }
}
