package vn.hoctap.recognition.command.deadline.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.command.shipped.UnfitFile;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.Pace;

@DisplayName("The shipped paces of deadlines")
class ShippedPacesTest {
    private static final String HEAD = """
            effectiveOn: 2023-01-01
            reason: Dùng tạm
            shared: {}
            paces:
            """;

    @Test
    void speak_of_every_kind_and_say_that_they_are_assumed() {
        var paces = ShippedPaces.all().getFirst().publication().paces();
        assertThat(paces).extracting(Pace::kind).containsExactly(DeadlineKind.values());
        assertThat(paces).extracting(pace -> pace.citation().certainty()).containsOnly(Certainty.ASSUMED);
        assertThat(paces)
                .filteredOn(pace -> pace.kind() == DeadlineKind.REPLY)
                .extracting(Pace::remindBefore, Pace::escalateAfter)
                .containsExactly(tuple(3, 5));
    }

    @Test
    void are_numbered_by_their_files_from_one() {
        assertThat(ShippedPaces.all()).extracting(ShippedPaces::version).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: RESULT      | kind: REPLY        | paces.1.yaml:10 paces[5].kind: KIND_REPEATED
            kind: RESULT      | kind: REPLY        | paces.1.yaml:4 paces: KIND_MISSING
            remindBefore: 1,  | remindBefore: 0,   | paces.1.yaml:5 paces[0].remindBefore: DAYS_OUT_OF_RANGE
            escalateAfter: 1, | escalateAfter: 0,  | paces.1.yaml:5 paces[0].escalateAfter: DAYS_OUT_OF_RANGE
            instrument: nội bộ | instrument: '' | paces.1.yaml:5 paces[0].citation.instrument: TEXT_MISSING
            certainty: ASSUMED | certainty: KNOWN | paces.1.yaml:5 paces[0].citation.certainty
            """)
    void are_told_wrong_by_file_and_line(String part, String instead, String complaint) {
        var lines = Stream.of(DeadlineKind.values()).map(ShippedPacesTest::line).collect(Collectors.joining());
        var spoiled = (HEAD + lines).replaceFirst(part, instead);
        assertThat(spoiled).isNotEqualTo(HEAD + lines);
        assertThatThrownBy(() -> ShippedPaces.read("paces.1.yaml", new StringReader(spoiled)))
                .isInstanceOf(UnfitFile.class)
                .hasMessageContaining(complaint);
    }

    private static String line(DeadlineKind kind) {
        return "- {kind: %s, remindBefore: 1, escalateAfter: 1, citation: {instrument: nội bộ, printed: '', normalised: '', certainty: ASSUMED}}\n"
                .formatted(kind);
    }
}
