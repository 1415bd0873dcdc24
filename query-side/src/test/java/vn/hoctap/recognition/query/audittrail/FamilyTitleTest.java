package vn.hoctap.recognition.query.audittrail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the families of events are called")
class FamilyTitleTest {
    @Test
    void has_a_title_for_each_family_and_for_no_other() {
        assertThat(TrailTexts.under("trail.family.")).isEqualTo(Acts.byFamily().keySet());
    }

    @Test
    void is_the_family_itself_where_there_is_no_such_family() {
        assertThat(FamilyTitle.of("dossier")).isEqualTo("Hồ sơ");
        assertThat(FamilyTitle.of("")).isEmpty();
    }

    @Test
    void every_type_belongs_to_one_family() {
        assertThat(Acts.byFamily().values().stream().flatMap(types -> types.stream()))
                .containsExactlyInAnyOrderElementsOf(TrailTexts.under("trail.step."));
    }
}
