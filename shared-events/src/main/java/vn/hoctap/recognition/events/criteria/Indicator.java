package vn.hoctap.recognition.events.criteria;

import java.util.List;

/**
 * An indicator (chỉ tiêu).
 *
 * @param requirements what has to be reached, by level and applicant; whom none fits, it does not apply to
 * @param suggestedEvidence what usually proves it; ours, not the law's
 * @param openQuestion what the sources leave open; empty where nothing is
 */
public record Indicator(
        String code,
        String name,
        Citation citation,
        Measure measure,
        List<Requirement> requirements,
        String suggestedEvidence,
        String openQuestion) {
    public Indicator {
        requirements = List.copyOf(requirements);
    }
}
