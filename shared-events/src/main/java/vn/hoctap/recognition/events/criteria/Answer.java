package vn.hoctap.recognition.events.criteria;

import java.util.List;

/**
 * What an applicant says about one indicator.
 *
 * @param evidence what proves it, each a document by number or name
 * @param source where the figures come from; empty for an answer without figures
 */
public record Answer(String indicator, Value value, List<String> evidence, String source) {
    public Answer {
        evidence = List.copyOf(evidence);
    }
}
