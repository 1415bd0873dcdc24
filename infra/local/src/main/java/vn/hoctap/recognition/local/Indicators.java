package vn.hoctap.recognition.local;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the applicants of the demonstration claim of themselves: every indicator that binds them is met. */
final class Indicators {
    private static final List<String> COMMUNE = List.of(
            "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "4.1", "4.2", "4.3", "4.4", "5.1", "5.2a",
            "5.2b");
    private static final List<String> UNIT = List.of(
            "1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1a", "3.1b", "3.2", "3.3", "3.4",
            "3.5");

    private Indicators() {}

    static List<Map<String, Object>> ofCommune() {
        return claims(COMMUNE, indicator -> true);
    }

    static List<Map<String, Object>> ofUnit(String unitName) {
        return claims(UNIT, indicator -> binds(indicator, unitName));
    }

    /** Whether an indicator binds a unit of that kind (Circular 24/2023 article 6). */
    private static boolean binds(String indicator, String unitName) {
        boolean enterprise = unitName.startsWith("Doanh nghiệp");
        boolean stateBody = Stream.of("Phòng", "Trung tâm", "Trường").anyMatch(unitName::startsWith);
        boolean vocational = unitName.contains("Giáo dục nghề nghiệp");
        boolean generalSchool = unitName.startsWith("Trường") && !unitName.contains("Mầm non");
        return switch (indicator) {
            case "1.3" -> stateBody;
            case "2.4" -> !enterprise;
            case "3.1b", "3.5" -> vocational;
            case "3.4" -> generalSchool;
            default -> true;
        };
    }

    private static List<Map<String, Object>> claims(List<String> codes, Predicate<String> binds) {
        return codes.stream()
                .<Map<String, Object>>map(
                        code -> Map.of("code", code, "outcome", binds.test(code) ? "MET" : "NOT_APPLICABLE"))
                .toList();
    }
}
