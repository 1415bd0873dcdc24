package vn.hoctap.recognition.command.targets;

import java.math.BigDecimal;
import java.util.List;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.targets.Target;
import vn.hoctap.recognition.events.targets.TargetMeasure;
import vn.hoctap.recognition.events.targets.TargetScope;
import vn.hoctap.recognition.events.targets.TargetScope.Extent;

/** Targets that may be published: the country's and every commune's for learning citizens. */
public final class SomeTargets {
    public static final TargetScope COUNTRY = new TargetScope(Extent.COUNTRY, "");
    public static final TargetScope EVERY_COMMUNE = new TargetScope(Extent.COMMUNE, "");
    public static final Citation DECISION = new Citation("1373/QĐ-TTg", "", "", Certainty.REPORTED);

    private SomeTargets() {}

    public static List<Target> of(String percent) {
        return List.of(citizens(COUNTRY, 2030, percent), citizens(EVERY_COMMUNE, 2030, percent));
    }

    public static Target citizens(TargetScope scope, int year, String percent) {
        return new Target(
                TargetMeasure.LEARNING_CITIZENS,
                "Tỷ lệ Công dân học tập",
                scope,
                year,
                new BigDecimal(percent),
                "Số công dân",
                DECISION);
    }
}
