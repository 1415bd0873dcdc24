package vn.hoctap.recognition.query.targets;

import vn.hoctap.recognition.events.targets.TargetMeasure;
import vn.hoctap.recognition.events.targets.TargetScope;
import vn.hoctap.recognition.web.text.Text;

/** What measures and scopes of targets are called. */
public final class TargetWording {
    private TargetWording() {}

    public static String of(TargetMeasure measure) {
        return Text.called("rules.measure", measure);
    }

    public static String of(TargetScope.Extent extent) {
        return Text.called("rules.extent", extent);
    }
}
