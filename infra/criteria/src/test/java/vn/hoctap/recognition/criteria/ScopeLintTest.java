package vn.hoctap.recognition.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.criteria.SmallSet.LEVELS;
import static vn.hoctap.recognition.criteria.SmallSet.SHARE;
import static vn.hoctap.recognition.criteria.SmallSet.first;
import static vn.hoctap.recognition.criteria.SmallSet.indicator;
import static vn.hoctap.recognition.criteria.SmallSet.percent;
import static vn.hoctap.recognition.criteria.SmallSet.second;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.criteria.Finding.Flaw;
import vn.hoctap.recognition.events.criteria.Requirement;
import vn.hoctap.recognition.events.criteria.Scope.Territory;
import vn.hoctap.recognition.events.criteria.Trait;

@DisplayName("The lint of whom requirements are meant for")
class ScopeLintTest {
    @Test
    void lets_requirements_stand_side_by_side_for_different_areas() {
        assertThat(findings(
                        first(percent(12), Territory.NORMAL),
                        first(percent(10), Territory.DIFFICULT),
                        second(percent(15))))
                .isEmpty();
    }

    @Test
    void knows_that_one_body_may_be_of_two_kinds() {
        assertThat(findings(
                        first(percent(12), Territory.ANY, Trait.PUBLIC_SERVICE_UNIT),
                        first(percent(10), Territory.ANY, Trait.PRESCHOOL),
                        second(percent(15))))
                .containsExactly(new Finding("criteria[0].indicators[0].requirements[1]", Flaw.REQUIREMENTS_OVERLAP));
    }

    private static List<Finding> findings(Requirement... requirements) {
        return Lint.findings(SmallSet.of(LEVELS, indicator(SHARE, requirements)));
    }
}
