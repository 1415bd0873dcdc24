package vn.hoctap.recognition.portal.administrator;

import java.util.regex.Pattern;
import vn.hoctap.recognition.criteria.Finding;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.web.text.Text;

/** What keeps a criteria set from being published, in words. */
final class FlawWords {
    private static final Pattern PLACE =
            Pattern.compile("criteria\\[(\\d+)](?:\\.indicators\\[(\\d+)](?:\\.requirements\\[(\\d+)])?)?.*");

    private FlawWords() {}

    static String of(Finding finding, CriteriaSet set) {
        return place(finding.place(), set) + ": " + Text.called("criteria-versions.flaw", finding.flaw()) + ".";
    }

    private static String place(String place, CriteriaSet set) {
        var found = PLACE.matcher(place);
        if (!found.matches()) {
            return Text.of("criteria-versions.place", place);
        }
        var criterion = set.criteria().get(Integer.parseInt(found.group(1)));
        if (found.group(2) == null) {
            return Text.of("criteria-versions.place.criterion", criterion.code());
        }
        var indicator = criterion.indicators().get(Integer.parseInt(found.group(2)));
        return found.group(3) == null
                ? Text.of("criteria-versions.place.indicator", indicator.code())
                : Text.of(
                        "criteria-versions.place.requirement", indicator.code(), Integer.parseInt(found.group(3)) + 1);
    }
}
