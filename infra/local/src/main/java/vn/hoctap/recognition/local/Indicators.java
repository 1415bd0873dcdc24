package vn.hoctap.recognition.local;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the applicants of the demonstration claim of themselves: every indicator that binds them is met. */
final class Indicators {
    private static final List<String> COMMUNE = List.of(
            "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "4.1", "4.2", "4.3", "4.4", "5.1", "5.2a",
            "5.2b");
    private static final List<String> UNIT = List.of(
            "1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1a", "3.1b", "3.2", "3.3", "3.4",
            "3.5");

    private static final List<String> UNIT_OF_PROVINCE =
            Stream.concat(UNIT.stream(), Stream.of("3.6")).toList();

    private static final Map<String, Pattern> TRAITS = Map.of(
            "STATE_BODY", Pattern.compile("Phòng"),
            "PUBLIC_SERVICE_UNIT", Pattern.compile("Trung tâm|Trường"),
            "PRESCHOOL", Pattern.compile("Trường Mầm non"),
            "GENERAL_SCHOOL", Pattern.compile("Trường (Tiểu học|THCS|THPT)"),
            "VOCATIONAL_INSTITUTION", Pattern.compile("Trung tâm Giáo dục nghề nghiệp"),
            "CONTINUING_EDUCATION_CENTRE", Pattern.compile("Trung tâm .*Giáo dục thường xuyên"),
            "HAS_LEARNERS", Pattern.compile("Trung tâm Giáo dục nghề nghiệp|Trường THPT"),
            "ECONOMIC_ORGANISATION", Pattern.compile("Doanh nghiệp"),
            "SOCIAL_ORGANISATION", Pattern.compile("Hội|Liên đoàn|Đoàn"));

    private Indicators() {}

    static List<Map<String, Object>> ofCommune() {
        return claims(COMMUNE, indicator -> true);
    }

    static List<Map<String, Object>> ofUnit(String unitName, boolean ofProvince) {
        var traits = traits(unitName);
        return claims(
                ofProvince ? UNIT_OF_PROVINCE : UNIT,
                indicator -> ofProvince ? bindsInProvince(indicator, traits) : binds(indicator, traits));
    }

    /** What kind of body a unit is, as far as its name says. */
    static List<String> traits(String unitName) {
        return TRAITS.entrySet().stream()
                .filter(trait -> trait.getValue().matcher(unitName).lookingAt())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Whether an indicator binds a unit of that kind (Circular 24/2023 article 6). */
    private static boolean binds(String indicator, List<String> traits) {
        return switch (indicator) {
            case "1.3" -> traits.contains("STATE_BODY") || traits.contains("PUBLIC_SERVICE_UNIT");
            case "2.4" -> !traits.contains("ECONOMIC_ORGANISATION");
            case "3.1b" -> traits.contains("HAS_LEARNERS");
            case "3.4" -> traits.contains("GENERAL_SCHOOL");
            case "3.5" -> traits.contains("VOCATIONAL_INSTITUTION");
            default -> true;
        };
    }

    /** The province's list has universities in between (Circular 24/2023 article 12). */
    private static boolean bindsInProvince(String indicator, List<String> traits) {
        return switch (indicator) {
            case "3.4" -> traits.contains("GENERAL_SCHOOL") || traits.contains("CONTINUING_EDUCATION_CENTRE");
            case "3.5" -> false;
            case "3.6" -> traits.contains("VOCATIONAL_INSTITUTION");
            default -> binds(indicator, traits);
        };
    }

    private static List<Map<String, Object>> claims(List<String> codes, Predicate<String> binds) {
        return codes.stream()
                .<Map<String, Object>>map(
                        code -> Map.of("code", code, "outcome", binds.test(code) ? "MET" : "NOT_APPLICABLE"))
                .toList();
    }
}
