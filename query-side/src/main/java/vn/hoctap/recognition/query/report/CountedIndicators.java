package vn.hoctap.recognition.query.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.targets.TargetMeasure;

/**
 * Which indicator counts the people that the report speaks of: data, read from {@code report/indicators.json}. It holds for
 * every version of a title's criteria in which that indicator is answered by so many of so many.
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

    record CountedIndicator(TargetMeasure measure, String title, String indicator) {}

    List<TargetMeasure> measures() {
        return all.stream().map(CountedIndicator::measure).toList();
    }

    Optional<CountedIndicator> of(TargetMeasure measure) {
        return all.stream().filter(counted -> counted.measure() == measure).findFirst();
    }
}
