package vn.hoctap.recognition.local;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.hoctap.recognition.events.criteria.Trait;

/** What kind of body a unit is, as far as its name says. */
final class Traits {
    private static final Map<Trait, Pattern> NAMES = new EnumMap<>(Map.of(
            Trait.STATE_BODY, Pattern.compile("Phòng"),
            Trait.PUBLIC_SERVICE_UNIT, Pattern.compile("Trung tâm|Trường"),
            Trait.PRESCHOOL, Pattern.compile("Trường Mầm non"),
            Trait.GENERAL_SCHOOL, Pattern.compile("Trường (Tiểu học|THCS|THPT)"),
            Trait.VOCATIONAL_INSTITUTION, Pattern.compile("Trung tâm Giáo dục nghề nghiệp"),
            Trait.CONTINUING_EDUCATION_CENTRE, Pattern.compile("Trung tâm .*Giáo dục thường xuyên"),
            Trait.HAS_LEARNERS, Pattern.compile("Trung tâm Giáo dục nghề nghiệp|Trường THPT"),
            Trait.ECONOMIC_ORGANISATION, Pattern.compile("Doanh nghiệp"),
            Trait.SOCIAL_ORGANISATION, Pattern.compile("Hội|Liên đoàn|Đoàn")));

    private Traits() {}

    static List<Trait> of(String unitName) {
        return NAMES.entrySet().stream()
                .filter(trait -> trait.getValue().matcher(unitName).lookingAt())
                .map(Map.Entry::getKey)
                .toList();
    }
}
