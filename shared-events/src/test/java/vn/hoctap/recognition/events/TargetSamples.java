package vn.hoctap.recognition.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.targets.Target;
import vn.hoctap.recognition.events.targets.TargetMeasure;
import vn.hoctap.recognition.events.targets.TargetScope;
import vn.hoctap.recognition.events.targets.TargetScope.Extent;
import vn.hoctap.recognition.events.targets.TargetsId;
import vn.hoctap.recognition.events.targets.TargetsPublished;

/** One event of each type that can happen to the targets. */
final class TargetSamples {
    private static final Target CITIZENS = new Target(
            TargetMeasure.LEARNING_CITIZENS,
            "Tỷ lệ Công dân học tập",
            new TargetScope(Extent.PROVINCE, "68"),
            2030,
            new BigDecimal("62.5"),
            "Số công dân",
            new Citation("1373/QĐ-TTg", "", "", Certainty.REPORTED));

    private TargetSamples() {}

    static Stream<RecognitionEvent> all() {
        return Stream.of(new TargetsPublished(
                TargetsId.OF_PROGRESS, 2, List.of(CITIZENS), "Tỉnh giao mục tiêu riêng", LocalDate.of(2026, 1, 1)));
    }
}
