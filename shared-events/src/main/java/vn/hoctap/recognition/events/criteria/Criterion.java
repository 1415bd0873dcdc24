package vn.hoctap.recognition.events.criteria;

import java.util.List;

/** A criterion (tiêu chí): a group of indicators. */
public record Criterion(String code, String name, List<Indicator> indicators) {
    public Criterion {
        indicators = List.copyOf(indicators);
    }
}
