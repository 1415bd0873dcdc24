package vn.hoctap.recognition.local;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.dossier.DossierId;

/**
 * A dossier of the demonstration.
 *
 * @param code of the applicant
 * @param name of the applicant
 * @param size how many people there are, made up
 */
record PlannedDossier(Title title, String code, String name, List<Trait> traits, String area, int size) {
    static final String CODE_OF_ASSOCIATION_FOR_LEARNING = "DR-01";

    private static final LocalTime DESK_OPENS = LocalTime.of(8, 0);
    private static final int MINUTES_EACH = 10;
    private static final List<Map<String, String>> PAPERS = List.of(
            Map.of("code", "TO_TRINH", "document", "Tờ trình minh họa"),
            Map.of("code", "BAO_CAO_TU_DANH_GIA", "document", "Báo cáo tự đánh giá minh họa"),
            Map.of("code", "BANG_TONG_HOP", "document", "Bảng tổng hợp minh họa"));

    PlannedDossier {
        traits = List.copyOf(traits);
    }

    DossierId id() {
        return DossierId.of(title.kind, title.tier, code, Title.YEAR);
    }

    Act entryOfOrganisation() {
        return Act.creation(
                Person.ADMINISTRATOR,
                "organisations",
                code,
                Map.of("code", code, "name", name, "traits", traits, "area", area, "effectiveOn", Days.ENTERED));
    }

    /** What the applicant does by itself. */
    List<Act> application(CriteriaSet criteria) {
        return List.of(registration(), selfAssessment(criteria), submission());
    }

    private Act registration() {
        return Act.creation(
                Person.officerOf(code),
                "dossiers",
                code,
                Map.of(
                        "kind", title.kind,
                        "tier", title.tier,
                        "applicant", code,
                        "year", Title.YEAR,
                        "effectiveOn", Days.REGISTERED));
    }

    private Act selfAssessment(CriteriaSet criteria) {
        var on = title.days().selfAssessed();
        var meeting = Map.of(
                "heldOn",
                on,
                "chairedBy",
                "Lãnh đạo đơn vị",
                "attendedBy",
                List.of("Hội Khuyến học"),
                "minutes",
                "Biên bản minh họa");
        var answers = Claims.reachingLevel1(criteria, new Profile(traits, liesInDifficultArea()), size);
        return change(
                Person.officerOf(code),
                "self-assessments",
                Map.of("level", "LEVEL_1", "answers", answers, "meeting", meeting, "effectiveOn", on));
    }

    private Act submission() {
        return change(
                Person.officerOf(code),
                "submissions",
                Map.of("parts", PAPERS, "effectiveOn", title.days().submitted()));
    }

    /** @param before how many have been taken in at the desk that day */
    Act acceptance(int before) {
        var at = title.days().received().atTime(DESK_OPENS.plusMinutes((long) before * MINUTES_EACH));
        return change(title.seat.clerk(), "acceptances", Map.of("receivedAt", at));
    }

    Act publication() {
        return change(
                title.seat.clerk(),
                "publications",
                Map.of(
                        "channel",
                        "Trang thông tin điện tử",
                        "effectiveOn",
                        title.days().published()));
    }

    /** All communes of the district do; bodies of the district itself count for no commune. */
    private boolean liesInDifficultArea() {
        return !area.equals(DamRong.DISTRICT);
    }

    private Act change(Person by, String act, Map<String, Object> body) {
        return Act.change(by, "dossiers/" + id() + "/" + act, body);
    }
}
