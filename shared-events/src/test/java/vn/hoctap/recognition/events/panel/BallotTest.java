package vn.hoctap.recognition.events.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.events.criteria.Judgement.Verdict;

@DisplayName("The commitment of a ballot")
class BallotTest {
    private static final SessionId SESSION = new SessionId(UUID.fromString("2f1c2d3e-4b5a-8c6d-9e7f-0a1b2c3d4e5f"));
    private static final Score MET = new Score("5.1", Verdict.MET, "Đủ");

    /** printf '36:2f1c2d3e-…,1:a,2:00,1:1,3:5.1,3:MET,4:Đủ,3:FOR,2:ok,' | sha256sum comes to the same. */
    @Test
    void can_be_reckoned_without_this_program() {
        assertThat(ballot("a", "00", List.of(MET), Vote.FOR, "ok").commitment(SESSION))
                .isEqualTo("a1a44f403b87bbaf0f440d04ecfa4566816b822e2cdec8d32c6e1e8fecfaa5a1");
    }

    @Test
    void differs_with_every_part() {
        var parts = Stream.of(
                ballot("a", "00", List.of(MET), Vote.FOR, "ok"),
                ballot("b", "00", List.of(MET), Vote.FOR, "ok"),
                ballot("a", "01", List.of(MET), Vote.FOR, "ok"),
                ballot("a", "00", List.of(), Vote.FOR, "ok"),
                ballot("a", "00", List.of(new Score("5.2", Verdict.MET, "Đủ")), Vote.FOR, "ok"),
                ballot("a", "00", List.of(new Score("5.1", Verdict.NOT_MET, "Đủ")), Vote.FOR, "ok"),
                ballot("a", "00", List.of(new Score("5.1", Verdict.MET, "")), Vote.FOR, "ok"),
                ballot("a", "00", List.of(MET), Vote.AGAINST, "ok"),
                ballot("a", "00", List.of(MET), Vote.FOR, ""));
        assertThat(parts.map(ballot -> ballot.commitment(SESSION))).doesNotHaveDuplicates();
    }

    @Test
    void differs_from_session_to_session() {
        var ballot = ballot("a", "00", List.of(), Vote.FOR, "");
        assertThat(ballot.commitment(SESSION)).isNotEqualTo(ballot.commitment(new SessionId(new UUID(0, 1))));
    }

    private static Ballot ballot(String subject, String salt, List<Score> scores, Vote vote, String opinion) {
        return new Ballot(subject, salt, scores, vote, opinion);
    }
}
