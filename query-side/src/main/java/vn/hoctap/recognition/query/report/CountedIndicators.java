package vn.hoctap.recognition.query.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.targets.TargetMeasure;

/**
 * Which indicator of the communes' criteria counts the people that the report speaks of: data, read from
 * {@code report/indicators.json}. It holds for every version in which that indicator is answered by so many of so many.
 */
@Component
class CountedIndicators {
    private final List<CountedIndicator> all;

    CountedIndicators() {
        try (var data = CountedIndicators.class.getResourceAsStream("/report/indicators.json")) {
            all = List.of(JsonMapper.shared().readValue(data, CountedIndicator[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record CountedIndicator(TargetMeasure measure, String indicator) {}

    List<CountedIndicator> all() {
        return all;
    }
}
