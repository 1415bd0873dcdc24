package vn.hoctap.recognition.query.audittrail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the families of events are called")
class FamilyTitleTest {
    @Test
    void has_a_title_for_each_family_and_for_no_other() {
        assertThat(FamilyTitle.TITLES.keySet()).isEqualTo(Acts.byFamily().keySet());
    }

    @Test
    void every_type_belongs_to_one_family() {
        assertThat(Acts.byFamily().values().stream().flatMap(types -> types.stream()))
                .containsExactlyInAnyOrderElementsOf(StepTitle.TITLES.keySet());
    }
}
