package vn.hoctap.recognition.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What is stored is read for ever: the approved JSON of an event changes only with a new revision and an upcaster. */
@DisplayName("The JSON of an event")
class EventContractTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One sample of each type, family by family. */
    static Stream<RecognitionEvent> events() {
        return Stream.of(
                        DossierSamples.all(),
                        SampleSet.all(),
                        SampleProcedure.all(),
                        CalendarSamples.all(),
                        TerritorySamples.all(),
                        OrganisationSamples.all(),
                        PanelSamples.all(),
                        CycleSamples.all(),
                        ImportSamples.all(),
                        DecisionSamples.all(),
                        DeadlineSamples.all(),
                        TargetSamples.all(),
                        AuthoritySamples.all())
                .flatMap(Function.identity());
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_the_approved_one_and_reads_back(RecognitionEvent event) throws IOException {
        var approved = approved(event);
        assertThat(JSON.writeValueAsString(event)).isEqualTo(approved);
        assertThat((Object) JSON.readValue(approved, event.getClass())).isEqualTo(event);
    }

    @Test
    void is_approved_for_every_event_there_is() {
        assertThat(events().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(EventCatalogue.classes());
    }

    private static String approved(RecognitionEvent event) throws IOException {
        var type = EventCatalogue.typeOf(event.getClass());
        var file = "/contract/%s.%s.json".formatted(type.value(), type.revision());
        try (var in = EventContractTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
