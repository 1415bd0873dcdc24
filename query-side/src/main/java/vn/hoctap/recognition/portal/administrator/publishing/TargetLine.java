package vn.hoctap.recognition.portal.administrator.publishing;

import java.util.Locale;
import vn.hoctap.recognition.events.targets.Target;
import vn.hoctap.recognition.portal.assessing.Numerals;
import vn.hoctap.recognition.query.targets.TargetWording;
import vn.hoctap.recognition.web.text.Text;

/**
 * A target in words.
 *
 * @param place in the version that it stands in
 */
public record TargetLine(int place, Target target) {
    /** Such as 62,5 %. */
    public String share() {
        return Numerals.of(target.percent()) + "\u00a0%";
    }

    public String scope() {
        var scope = target.scope();
        var extent = TargetWording.of(scope.extent());
        return scope.code().isEmpty() ? extent : Text.of("publishing.targets.code", extent, scope.code());
    }

    public String source() {
        return Rule.source(target.citation());
    }

    /** Such as Tỷ lệ huyện học tập, cả nước, năm 2025: 25 %. */
    public String sentence() {
        return Text.of(
                "publishing.targets.sentence", target.name(), scope().toLowerCase(Locale.ROOT), target.year(), share());
    }
}
