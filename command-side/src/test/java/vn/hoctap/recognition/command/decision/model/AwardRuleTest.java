package vn.hoctap.recognition.command.decision.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.Award.AtLevel;
import vn.hoctap.recognition.events.dossier.Award.InBand;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

@DisplayName("What is granted")
class AwardRuleTest {
    private static final Award LEVEL_1 = new AtLevel(RecognitionLevel.LEVEL_1);
    private static final Award LEVEL_2 = new AtLevel(RecognitionLevel.LEVEL_2);
    private static final List<String> BANDS = List.of("Tốt", "Khá", "Trung bình");

    @Test
    void is_the_level_asked_for_or_a_lower_one() {
        assertThat(AwardRule.within(LEVEL_1, LEVEL_1, List.of())).isTrue();
        assertThat(AwardRule.within(LEVEL_1, LEVEL_2, List.of())).isTrue();
        assertThat(AwardRule.within(LEVEL_2, LEVEL_1, List.of())).isFalse();
    }

    @Test
    void is_the_band_asked_for_or_a_lower_one() {
        assertThat(AwardRule.within(new InBand("Khá"), new InBand("Khá"), BANDS))
                .isTrue();
        assertThat(AwardRule.within(new InBand("Trung bình"), new InBand("Khá"), BANDS))
                .isTrue();
        assertThat(AwardRule.within(new InBand("Tốt"), new InBand("Khá"), BANDS))
                .isFalse();
    }

    @Test
    void is_a_band_that_there_is() {
        assertThat(AwardRule.within(new InBand("Xuất sắc"), new InBand("Khá"), BANDS))
                .isFalse();
        assertThat(AwardRule.within(new InBand("Tốt"), new InBand("Xuất sắc"), BANDS))
                .isFalse();
    }

    @Test
    void is_of_the_kind_asked_for_and_not_nothing() {
        assertThat(AwardRule.within(LEVEL_1, new InBand("Khá"), BANDS)).isFalse();
        assertThat(AwardRule.within(new InBand("Khá"), LEVEL_2, BANDS)).isFalse();
        assertThat(AwardRule.within(new Award.NotMet(), LEVEL_2, BANDS)).isFalse();
    }
}
