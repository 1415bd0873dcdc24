package vn.hoctap.recognition.command.importing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoctap.recognition.command.importing.model.Flaw;
import vn.hoctap.recognition.command.importing.model.RowError;
import vn.hoctap.recognition.web.TextBreach;

@DisplayName("What is wrong in a file of past years")
class RowFaultTest {
    @ParameterizedTest
    @EnumSource
    void is_told_in_a_sentence(Flaw flaw) {
        assertThat(told(flaw.name())).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource
    void is_told_as_in_any_request_where_it_is_no_acceptable_text(TextBreach breach) {
        assertThat(told(breach.name())).isEqualTo(breach.sentence());
    }

    private static String told(String code) {
        var faults = RowFault.of(List.of(new RowError(2, "", code)));
        return faults.getFirst().sentence();
    }
}
