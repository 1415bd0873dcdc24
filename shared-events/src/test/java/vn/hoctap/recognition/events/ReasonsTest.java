package vn.hoctap.recognition.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An event that says why")
class ReasonsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "reason, vn.hoctap.recognition.events.Reasoned",
        "legalBasis, vn.hoctap.recognition.events.LegallyBased",
        "lateBecause, vn.hoctap.recognition.events.TakenLate"
    })
    void says_it_to_whoever_asks_any_event(String component, Class<?> question) {
        assertThat(EventCatalogue.classes())
                .filteredOn(type -> names(type).contains(component))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type).isAssignableTo(question));
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .toList();
    }
}
