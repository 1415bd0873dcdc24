package vn.hoctap.recognition.command.criteria.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;
import static vn.hoctap.recognition.events.dossier.RecognitionLevel.LEVEL_1;
import static vn.hoctap.recognition.events.dossier.RecognitionLevel.LEVEL_2;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Judgement.IndicatorFinding;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/** What the shipped sets make of answers, against what a person computes from the circulars. */
@DisplayName("Judging by the circulars")
class JudgingByLawTest {
    private static final Profile COMMUNE = new Profile(List.of(), false);
    private static final Profile DIFFICULT_COMMUNE = new Profile(List.of(), true);
    private static final Profile OFFICE = new Profile(List.of(Trait.STATE_BODY), false);
    private static final Profile NURSERY = new Profile(List.of(Trait.PUBLIC_SERVICE_UNIT, Trait.PRESCHOOL), false);
    private static final Profile SCHOOL = new Profile(List.of(Trait.PUBLIC_SERVICE_UNIT, Trait.GENERAL_SCHOOL), false);
    private static final Profile VOCATIONAL =
            new Profile(List.of(Trait.PUBLIC_SERVICE_UNIT, Trait.VOCATIONAL_INSTITUTION, Trait.HAS_LEARNERS), false);
    private static final Profile FIRM = new Profile(List.of(Trait.ECONOMIC_ORGANISATION), false);
    private static final Profile UNIVERSITY =
            new Profile(List.of(Trait.PUBLIC_SERVICE_UNIT, Trait.UNIVERSITY, Trait.HAS_LEARNERS), false);

    static Stream<Arguments> levels() {
        return Stream.of(
                // Communities of communes
                of("a commune that does just enough for level 1", xa(LEVEL_1, COMMUNE), "LEVEL_1"),
                of("a commune that does just enough for level 2", xa(LEVEL_2, COMMUNE), "LEVEL_2"),
                of("59.99 % citizens", xa(LEVEL_1, COMMUNE).with("5.1", ratio(5_999, 10_000)), "NONE"),
                of("60 % citizens", xa(LEVEL_1, COMMUNE).with("5.1", ratio(6_000, 10_000)), "LEVEL_1"),
                of("79.99 % citizens", xa(LEVEL_2, COMMUNE).with("5.1", ratio(7_999, 10_000)), "LEVEL_1"),
                of("12 % with a degree", xa(LEVEL_1, COMMUNE).with("5.2b", ratio(12, 100)), "LEVEL_1"),
                of("11.99 % with a degree", xa(LEVEL_1, COMMUNE).with("5.2b", ratio(1_199, 10_000)), "NONE"),
                of("11 %, difficult", xa(LEVEL_1, DIFFICULT_COMMUNE).with("5.2b", ratio(11, 100)), "LEVEL_1"),
                of("10 %, difficult", xa(LEVEL_1, DIFFICULT_COMMUNE).with("5.2b", ratio(10, 100)), "LEVEL_1"),
                of("9.99 %, difficult", xa(LEVEL_1, DIFFICULT_COMMUNE).with("5.2b", ratio(999, 10_000)), "NONE"),
                of("40 % trained, difficult", xa(LEVEL_1, DIFFICULT_COMMUNE).with("5.2a", ratio(2, 5)), "LEVEL_1"),
                of("40 % trained, not difficult", xa(LEVEL_1, COMMUNE).with("5.2a", ratio(2, 5)), "NONE"),
                of(
                        "level 2 but 12 % degrees, not difficult",
                        xa(LEVEL_2, COMMUNE).with("5.2b", ratio(12, 100)), "LEVEL_1"),
                of("level 2 with 12 % degrees, difficult", xa(LEVEL_2, DIFFICULT_COMMUNE), "LEVEL_2"),
                of("primary schooling at level 1 only", xa(LEVEL_1, COMMUNE).with("4.2", grade("mức độ 1")), "NONE"),
                of("primary schooling at level 3", xa(LEVEL_1, COMMUNE).with("4.2", grade("mức độ 3")), "LEVEL_1"),
                of("level 2 but literacy at level 1", xa(LEVEL_2, COMMUNE).with("4.4", grade("mức độ 1")), "LEVEL_1"),
                of("no learning week", xa(LEVEL_1, COMMUNE).with("1.3", new Value.YesNo(false)), "NONE"),
                of("one answer left out", xa(LEVEL_1, COMMUNE).without("2.2"), "NONE"),
                of("a yes that nothing proves", xa(LEVEL_1, COMMUNE).withoutEvidence("1.1"), "NONE"),
                of("nobody to count", xa(LEVEL_1, COMMUNE).with("5.1", ratio(0, 0)), "NONE"),
                // Units of a district
                of("an office, just enough for level 1", huyen(LEVEL_1, OFFICE), "LEVEL_1"),
                of("an office, just enough for level 2", huyen(LEVEL_2, OFFICE), "LEVEL_2"),
                of("89.99 % in discipline", huyen(LEVEL_1, OFFICE).with("2.1", ratio(8_999, 10_000)), "NONE"),
                of("90 % in discipline", huyen(LEVEL_1, OFFICE).with("2.1", ratio(9_000, 10_000)), "LEVEL_1"),
                of("17 of 19 members are 89.47 %", huyen(LEVEL_1, OFFICE).with("3.1a", ratio(17, 19)), "NONE"),
                of("18 of 20 members are 90 %", huyen(LEVEL_1, OFFICE).with("3.1a", ratio(18, 20)), "LEVEL_1"),
                of("level 2, but 94 % advanced workers", huyen(LEVEL_2, OFFICE).with("2.5", ratio(94, 100)), "LEVEL_1"),
                of("an office without budget", huyen(LEVEL_1, OFFICE).with("1.3", new Value.YesNo(false)), "NONE"),
                of("a firm without state budget", huyen(LEVEL_1, FIRM).with("1.3", new Value.YesNo(false)), "LEVEL_1"),
                of("a firm without languages", huyen(LEVEL_1, FIRM).without("2.4"), "LEVEL_1"),
                of("an office without languages", huyen(LEVEL_1, OFFICE).without("2.4"), "NONE"),
                of(
                        "a firm at level 2 without collective title",
                        huyen(LEVEL_2, FIRM).without("3.3"),
                        "LEVEL_2"),
                of(
                        "a firm at level 1 without collective title",
                        huyen(LEVEL_1, FIRM).without("3.3"),
                        "NONE"),
                of(
                        "a nursery asks nothing of its children",
                        huyen(LEVEL_1, NURSERY).without("3.1b"),
                        "LEVEL_1"),
                of("a nursery has no digital grade", huyen(LEVEL_2, NURSERY).without("3.4"), "LEVEL_2"),
                of("a school without digital grade", huyen(LEVEL_1, SCHOOL).without("3.4"), "NONE"),
                of(
                        "a school at the basic grade",
                        huyen(LEVEL_2, SCHOOL).with("3.4", grade("mức đáp ứng cơ bản")),
                        "LEVEL_1"),
                of("94.99 % of learners", huyen(LEVEL_1, VOCATIONAL).with("3.1b", ratio(9_499, 10_000)), "NONE"),
                of(
                        "a vocational centre not accredited",
                        huyen(LEVEL_1, VOCATIONAL).with("3.5", new Value.YesNo(false)),
                        "NONE"),
                // Units of a province, communities of a district and a province
                of("a university at the good grade", tinh(LEVEL_2, UNIVERSITY), "LEVEL_2"),
                of(
                        "a university below the basic grade",
                        tinh(LEVEL_1, UNIVERSITY).with("3.5", grade("chưa đáp ứng")),
                        "NONE"),
                of("8 of 8 communes", district().counted("4.1", 8, 8), "LEVEL_2"),
                of("7 of 8 communes are 87.5 %", district().counted("4.1", 7, 8), "NONE"),
                of("4 of 4 communes", district().counted("4.1", 4, 4), "LEVEL_2"),
                of("3 of 4 communes", district().counted("4.1", 3, 4), "NONE"),
                of("communes not counted yet", district(), "NONE"),
                of(
                        "the same income as last year",
                        district().counted("4.1", 8, 8).with("4.2", change(5, 5)),
                        "NONE"),
                of(
                        "a higher income than last year",
                        district().counted("4.1", 8, 8).with("4.2", change(5, 6)),
                        "LEVEL_2"),
                of("more poverty than last year", province().with("4.2", change(5, 6)), "NONE"),
                of(
                        "three museum programmes",
                        province().with("3.4", new Value.Quantity(BigDecimal.valueOf(3))),
                        "NONE"),
                of("four museum programmes", province(), "LEVEL_2"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("levels")
    void reaches(String why, Answers answers, String expected) {
        assertThat(answers.awards().stream()
                        .findFirst()
                        .map(JudgingByLawTest::levelOf)
                        .orElse("NONE"))
                .isEqualTo(expected);
    }

    @Test
    void supports_level_2_alone_where_level_1_asks_a_firm_for_more() {
        assertThat(huyen(LEVEL_2, FIRM).without("3.3").awards()).containsExactly(new Award.AtLevel(LEVEL_2));
    }

    @ParameterizedTest(name = "{1} points lost of {0}: {2}")
    @CsvSource({
        "dvht-huyen.1.yaml,  0,    Tốt,        true",
        "dvht-huyen.1.yaml,  15,   Tốt,        true",
        "dvht-huyen.1.yaml,  15.5, Khá,        true",
        "dvht-tinh.1.yaml,   30,   Khá,        true",
        "dvht-huyen.1.yaml,  30.5, Trung bình, true",
        "dvht-huyen.1.yaml,  50,   Trung bình, true",
        "dvht-huyen.1.yaml,  50.5, Chưa đạt,   false",
        "cdht-xa.1.yaml,     20,   Tốt,        true",
        "cdht-xa.1.yaml,     35.5, Trung bình, true",
        "tthtcd.1.yaml,      15.5, Khá,        true"
    })
    void falls_into_the_band(String file, BigDecimal lost, String band, boolean recognised) {
        var answers = Answers.meeting(set(file), LEVEL_1, COMMUNE);
        var left = lost;
        for (var indicator : set(file).indicators().toList()) {
            var maximum = ((vn.hoctap.recognition.events.criteria.Measure.Points) indicator.measure()).maximum();
            var less = maximum.min(left);
            left = left.subtract(less);
            answers.with(indicator.code(), new Value.Points(maximum.subtract(less)));
        }
        assertThat(answers.judged()).isInstanceOfSatisfying(Judgement.ByPoints.class, judgement -> {
            assertThat(judgement.total())
                    .isEqualByComparingTo(BigDecimal.valueOf(100).subtract(lost));
            assertThat(judgement.band()).isEqualTo(band);
            assertThat(judgement.recognised()).isEqualTo(recognised);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "reached,      REACHED,                MET",
        "below,        BELOW,                  NOT_MET",
        "missing,      NO_ANSWER,              NOT_ASSESSED",
        "unproven,     NO_EVIDENCE,            NOT_MET",
        "empty,        NOTHING_TO_COUNT,       NOT_ASSESSED",
        "not-for-firm, NOT_FOR_THIS_APPLICANT, NOT_APPLICABLE"
    })
    void says_why(String what, Judgement.Reason reason, Judgement.Verdict verdict) {
        var answers = switch (what) {
            case "reached" -> huyen(LEVEL_1, OFFICE);
            case "below" -> huyen(LEVEL_1, OFFICE).with("2.4", ratio(49, 100));
            case "missing" -> huyen(LEVEL_1, OFFICE).without("2.4");
            case "unproven" -> huyen(LEVEL_1, OFFICE).withoutEvidence("2.4");
            case "empty" -> huyen(LEVEL_1, OFFICE).with("2.4", ratio(0, 0));
            default -> huyen(LEVEL_1, FIRM);
        };
        var first = ((Judgement.ByLevel) answers.judged()).levels().getFirst();
        assertThat(first.indicators()).contains(new IndicatorFinding("2.4", verdict, reason));
    }

    private static Answers xa(RecognitionLevel level, Profile commune) {
        return Answers.meeting(set("cdht-xa.2.yaml"), level, commune);
    }

    private static Answers huyen(RecognitionLevel level, Profile unit) {
        return Answers.meeting(set("dvht-huyen.2.yaml"), level, unit);
    }

    private static Answers tinh(RecognitionLevel level, Profile unit) {
        return Answers.meeting(set("dvht-tinh.2.yaml"), level, unit);
    }

    private static Answers district() {
        return Answers.meeting(set("cdht-huyen.1.yaml"), LEVEL_2, COMMUNE);
    }

    private static Answers province() {
        return Answers.meeting(set("cdht-tinh.1.yaml"), LEVEL_2, COMMUNE).counted("4.1", 12, 12);
    }

    private static CriteriaSet set(String file) {
        return ShippedCriteria.all().stream()
                .filter(shipped -> shipped.file().equals(file))
                .findFirst()
                .orElseThrow()
                .set();
    }

    private static Value ratio(long numerator, long denominator) {
        return new Value.Ratio(numerator, denominator);
    }

    private static Value grade(String grade) {
        return new Value.Grade(grade);
    }

    private static Value change(long before, long now) {
        return new Value.Change(BigDecimal.valueOf(before), BigDecimal.valueOf(now));
    }

    private static String levelOf(Award award) {
        return award instanceof Award.AtLevel(var level) ? level.name() : award.toString();
    }
}
