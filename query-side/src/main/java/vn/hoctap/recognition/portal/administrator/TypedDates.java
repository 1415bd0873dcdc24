package vn.hoctap.recognition.portal.administrator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoctap.recognition.portal.commands.Body;

/** The days of a cycle as somebody types them in; one that is left out is the procedure's, or stays as it is. */
final class TypedDates {
    private static final List<String> NAMES = List.of("registerBy", "selfAssessBy", "submitBy", "resultBy", "reportBy");

    private TypedDates() {}

    static Map<String, String> of(Map<String, String> form) {
        var dates = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var typed = Body.typed(form, "moc." + name);
            if (!typed.isEmpty()) {
                dates.put(name, typed);
            }
        }
        return dates;
    }
}
