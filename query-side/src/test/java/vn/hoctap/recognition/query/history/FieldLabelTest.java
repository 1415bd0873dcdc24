package vn.hoctap.recognition.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.events.dossier.Meeting;
import vn.hoctap.recognition.events.dossier.Purpose;
import vn.hoctap.recognition.events.procedure.ProcedureStep;
import vn.hoctap.recognition.web.text.Text;

@DisplayName("What a dossier's fields are called")
class FieldLabelTest {
    @Test
    void stand_for_every_field_and_every_value_in_it() {
        var fields = Arrays.stream(DossierField.values()).map(DossierField::key);
        var steps = Arrays.stream(ProcedureStep.values()).map(ProcedureStep::name);
        var records = Stream.of(
                        Arrays.stream(Said.class.getDeclaredClasses()),
                        Arrays.stream(Value.class.getPermittedSubclasses()),
                        Arrays.stream(Purpose.class.getPermittedSubclasses()),
                        Stream.of(Shown.class, Profile.class, Meeting.class))
                .flatMap(types -> types)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName);
        assertThat(Stream.of(fields, steps, records).flatMap(names -> names))
                .allSatisfy(name -> assertThat(FieldLabel.of("/" + name)).isEqualTo(Text.of("trail.field." + name)));
    }

    @ParameterizedTest
    @CsvSource({
        "/answers/5.1/value/numerator,Kết quả tự đánh giá theo chỉ tiêu › 5.1 › giá trị › tử số",
        "/returns/2/replyBy,Trả hồ sơ lần › 2 › hạn bổ sung"
    })
    void keep_codes_and_numbers(String path, String label) {
        assertThat(FieldLabel.of(path)).isEqualTo(label);
    }
}
