package vn.hoctap.recognition.portal.council;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.events.procedure.PanelRules.Share;

@DisplayName("The ballots that are in while a session is open")
class TurnoutTest {
    @ParameterizedTest
    @CsvSource({
        "5, 3, 4, false, phiên không có kết quả",
        "5, 4, 4, true, kết quả được kiểm trên các phiếu đã nộp",
        "6, 4, 4, true, ít nhất 4/6 thành viên bỏ phiếu (2/3)",
        "1, 0, 1, false, đã có 0"
    })
    void are_held_against_the_number_that_the_rules_ask_for(
            int entitled, int handedIn, int needed, boolean enough, String said) {
        var turnout = new Turnout(entitled, handedIn, new Share(2, 3));
        assertThat(turnout.needed()).isEqualTo(needed);
        assertThat(turnout.isEnough()).isEqualTo(enough);
        assertThat(turnout.sentence()).contains(said);
    }

    @ParameterizedTest
    @CsvSource({"5, 0", "0, 0"})
    void are_never_enough_where_there_is_none(int entitled, int handedIn) {
        assertThat(new Turnout(entitled, handedIn, new Share(0, 1)).isEnough()).isFalse();
    }
}
