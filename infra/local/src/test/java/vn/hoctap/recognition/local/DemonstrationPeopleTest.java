package vn.hoctap.recognition.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.criteria.shipped.ShippedCriteria;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.local.identity.DemonstrationPerson;

@DisplayName("The people of the demonstration")
class DemonstrationPeopleTest {
    private final DemonstrationPlan plan = DemonstrationPlan.of(2026);
    private final List<DemonstrationPerson> people = DemonstrationPeople.all(plan);

    @Test
    void are_everybody_who_acts_in_it() {
        var acting = plan.phases(DemonstrationPeopleTest::shipped).stream()
                .flatMap(phase -> phase.lines().stream())
                .flatMap(List::stream)
                .map(act -> act.by().subject())
                .distinct()
                .toList();
        assertThat(people).extracting(DemonstrationPerson::subject).containsAll(acting);
    }

    @Test
    void and_those_who_look_on() {
        assertThat(people)
                .extracting(DemonstrationPerson::subject)
                .contains("auditor", "auditor-vn", "committee", "administrator", "administrator-2")
                .doesNotHaveDuplicates()
                .hasSize(55)
                .allMatch(subject -> subject.matches("[0-9a-zA-Z][0-9a-zA-Z._-]{0,63}"));
    }

    @Test
    void are_posts_in_an_organisation() {
        assertThat(people)
                .contains(new DemonstrationPerson(
                        "officer-24853",
                        "Cán bộ đầu mối, lập hồ sơ",
                        "Xã Đam Rông 4 (trước 01/7/2025 là xã Đạ Tông)",
                        "Cán bộ xã"));
        assertThat(people).allSatisfy(person -> {
            assertThat(person.post()).isNotBlank();
            assertThat(person.organisation()).isNotBlank();
            assertThat(person.group()).isNotBlank();
        });
    }

    private static CriteriaSet shipped(String title) {
        return ShippedCriteria.all().stream()
                .filter(set -> set.version() == Title.CRITERIA_VERSION
                        && set.set().title().equals(title))
                .findFirst()
                .orElseThrow()
                .set();
    }
}
