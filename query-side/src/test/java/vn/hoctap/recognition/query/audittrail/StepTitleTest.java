package vn.hoctap.recognition.query.audittrail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.events.EventCatalogue;

@DisplayName("The title of a step")
class StepTitleTest {
    @Test
    void stands_for_every_type_of_event_and_for_no_other() {
        var types = EventCatalogue.classes().stream()
                .map(type -> EventCatalogue.typeOf(type).value())
                .toList();

        assertThat(TrailTexts.under("trail.step.")).containsExactlyInAnyOrderElementsOf(types);
    }

    @Test
    void is_the_type_itself_where_there_is_no_such_type() {
        assertThat(StepTitle.of("DossierSubmitted")).isEqualTo("Nộp hồ sơ");
        assertThat(StepTitle.of("Unheard")).isEqualTo("Unheard");
    }
}
