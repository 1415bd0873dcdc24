package vn.hoctap.recognition.query.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Who holds a dossier, and until when")
class HoldingTest {
    private static final LocalDate APPOINTMENT = LocalDate.of(2024, 2, 20);
    private static final LocalDate RESULT_BY = LocalDate.of(2024, 3, 30);

    @ParameterizedTest
    @EnumSource
    void is_somebody_as_long_as_it_is_under_way(Stage stage) {
        var holder = Holding.of(standing(stage, APPOINTMENT), APPOINTMENT).holder();
        assertThat(holder != Holder.NOBODY).isEqualTo(stage.isUnderWay());
        assertThat(Wording.of(holder).isEmpty()).isEqualTo(holder == Holder.NOBODY);
    }

    @Test
    void goes_from_the_applicant_over_the_office_and_the_panel_to_the_authority() {
        var holders = new ArrayList<Holder>();
        for (var stage : Stage.values()) {
            holders.add(Holder.at(stage));
        }
        assertThat(holders).startsWith(Holder.APPLICANT, Holder.APPLICANT, Holder.ONE_STOP, Holder.APPLICANT);
        assertThat(holders.subList(4, 6)).containsExactly(Holder.PANEL, Holder.AUTHORITY);
        assertThat(Set.copyOf(holders.subList(6, holders.size()))).containsExactly(Holder.NOBODY);
    }

    @Test
    void is_late_from_the_day_after_the_appointment() {
        assertThat(Holding.of(standing(Stage.ACCEPTED, APPOINTMENT), APPOINTMENT)
                        .overdueDays())
                .isZero();
        assertThat(Holding.of(standing(Stage.PROPOSED, APPOINTMENT), APPOINTMENT.plusDays(3))
                        .overdueDays())
                .isEqualTo(3);
    }

    @Test
    void keeps_the_last_day_of_the_circular_where_the_appointment_no_longer_counts() {
        assertThat(expectedBy(Stage.ACCEPTED, APPOINTMENT)).isEqualTo(APPOINTMENT);
        assertThat(expectedBy(Stage.ACCEPTED, null)).isEqualTo(RESULT_BY);
        assertThat(expectedBy(Stage.RETURNED, APPOINTMENT)).isEqualTo(RESULT_BY);
        assertThat(expectedBy(Stage.RECOGNISED, APPOINTMENT)).isNull();
    }

    private static @Nullable LocalDate expectedBy(Stage stage, @Nullable LocalDate appointment) {
        return Holding.of(standing(stage, appointment), APPOINTMENT).expectedBy();
    }

    private static Standing standing(Stage stage, @Nullable LocalDate appointment) {
        return new Standing(
                "24853",
                "Xã Đạ K'Nàng",
                stage,
                LocalDate.of(2024, 1, 10),
                3,
                null,
                null,
                null,
                null,
                appointment,
                RESULT_BY,
                "Phòng Giáo dục và Đào tạo");
    }
}
