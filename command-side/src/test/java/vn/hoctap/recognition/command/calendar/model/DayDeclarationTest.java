package vn.hoctap.recognition.command.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoctap.recognition.events.calendar.DayKind;
import vn.hoctap.recognition.events.criteria.Certainty;

class DayDeclarationTest {
    @ParameterizedTest
    @EnumSource(
            value = Certainty.class,
            names = {"CHECKED", "REPORTED", "DERIVED"})
    void a_mark_with_a_source_is_not_assumed(Certainty certainty) {
        assertThat(certainty.isAssumed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Certainty.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CHECKED", "REPORTED", "DERIVED"})
    void every_other_mark_is_assumed(Certainty certainty) {
        assertThat(certainty.isAssumed()).isTrue();
    }

    @Test
    void a_declaration_may_last_a_year_and_no_longer() {
        assertThat(lasting("2024-01-01", "2025-01-01").days()).hasSize(367);
        assertThatThrownBy(() -> lasting("2024-01-01", "2025-01-02")).hasMessageContaining("longer than a year");
        assertThatThrownBy(() -> lasting("2024-01-02", "2024-01-01")).hasMessageContaining("before it begins");
    }

    private static DayDeclaration lasting(String from, String to) {
        return new DayDeclaration(
                DayKind.DAY_OFF,
                LocalDate.parse(from),
                LocalDate.parse(to),
                "Ngày thử",
                "điều 112",
                Certainty.CHECKED,
                LocalDate.parse(from));
    }
}
