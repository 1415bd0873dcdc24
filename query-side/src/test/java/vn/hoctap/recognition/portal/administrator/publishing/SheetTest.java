package vn.hoctap.recognition.portal.administrator.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.portal.administrator.publishing.Field.Option;
import vn.hoctap.recognition.portal.administrator.publishing.Sheet.Change;

@DisplayName("The sheet by which something is typed that is published")
class SheetTest {
    private static final Sheet SHEET = new Sheet(List.of(new FieldSection(
            "Thời hạn",
            List.of(new FieldGroup(
                    "Hạn nộp",
                    List.of(
                            Field.choice(
                                    "term.kind",
                                    "Tính bằng",
                                    List.of(new Option("DATE", "ngày"), new Option("DAYS", "số ngày"))),
                            Field.of(FieldKind.DAY, "term.day", "Ngày").onlyIf("term.kind", "DATE"),
                            Field.of(FieldKind.NUMBER, "term.count", "Số ngày").onlyIf("term.kind", "DAYS"),
                            Field.of(FieldKind.TICK, "term.inclusive", "Kể cả ngày đó"),
                            Field.of(FieldKind.DECIMAL, "parts[0].share", "Tỷ lệ"),
                            Field.of(FieldKind.TIME, "parts[0].until", "Đến giờ")))))));

    private static final Map<String, String> TYPED =
            Map.of("term.kind", "DAYS", "term.count", "15", "parts[0].share", "62,5", "parts[0].until", "15:00");

    @Test
    void makes_of_its_fields_the_object_that_they_stand_for() {
        assertThat(JsonMapper.shared().writeValueAsString(SHEET.content(TYPED)))
                .isEqualTo("{\"term\":{\"kind\":\"DAYS\",\"count\":15,\"inclusive\":false},"
                        + "\"parts\":[{\"share\":62.5,\"until\":\"15:00\"}]}");
    }

    @Test
    void is_filled_in_with_what_was_published() {
        var published = Map.of(
                "term", Map.of("kind", "DAYS", "count", 15, "inclusive", true, "other", "?"),
                "parts", List.of(Map.of("share", new BigDecimal("62.5"), "until", "15:00:00")));
        assertThat(SHEET.filledWith(published))
                .containsEntry("term.inclusive", "true")
                .containsAllEntriesOf(TYPED)
                .hasSize(TYPED.size() + 1);
    }

    @Test
    void names_the_field_at_which_something_is_wrong_and_no_field_that_does_not_count() {
        assertThat(SHEET.faults(TYPED)).isEmpty();
        assertThat(SHEET.faults(Map.of("term.kind", "DATE", "parts[0].share", "nhiều", "parts[0].until", "15h")))
                .containsOnlyKeys("term.day", "parts[0].share", "parts[0].until");
        assertThat(SHEET.faults(Map.of())).containsOnlyKeys("term.kind", "parts[0].share", "parts[0].until");
    }

    @Test
    void tells_what_one_version_says_otherwise() {
        var later = Map.of(
                "term.kind", "DATE", "term.day", "2024-01-15", "parts[0].share", "62,5", "parts[0].until", "15:00");
        assertThat(SHEET.changes(TYPED, later))
                .containsExactly(
                        new Change("Hạn nộp: Tính bằng", "số ngày", "ngày"),
                        new Change("Hạn nộp: Ngày", "", "15/01/2024"),
                        new Change("Hạn nộp: Số ngày", "15", ""));
        assertThat(SHEET.changes(TYPED, TYPED)).isEmpty();
    }

    @Test
    void finds_the_place_to_which_a_finding_points() {
        assertThat(SHEET.label("term.day")).isEqualTo("Hạn nộp: Ngày");
        assertThat(SHEET.label("term")).isEqualTo("Hạn nộp");
        assertThat(SHEET.label("elsewhere")).isEqualTo("elsewhere");
    }

    @Test
    void drops_rows_that_were_emptied() {
        var rows = new Rows("parts", Set.of("code", "name"));
        var form = Map.of(
                "parts[0].code",
                " ",
                "parts[0].required",
                "true",
                "parts[1].code",
                "B",
                "parts[1].required",
                "true",
                "parts[4].name",
                "Tên",
                "name",
                "Thủ tục");
        assertThat(rows.withoutEmptyOnes(form))
                .containsOnly(
                        Map.entry("parts[0].code", "B"),
                        Map.entry("parts[0].required", "true"),
                        Map.entry("parts[1].name", "Tên"),
                        Map.entry("name", "Thủ tục"));
        assertThat(rows.in(rows.withoutEmptyOnes(form))).isEqualTo(2);
        assertThat(rows.in(Map.of("parts[99].code", "X"))).isZero();
    }

    @Test
    void takes_what_is_printed_for_what_is_meant_unless_that_is_said() {
        assertThat(Fields.completed(Map.of("citation.printed", "Điều 9", "citation.normalised", "")))
                .containsEntry("citation.normalised", "Điều 9");
        assertThat(Fields.completed(Map.of("citation.printed", "Điêu 9", "citation.normalised", "Điều 9")))
                .containsEntry("citation.normalised", "Điều 9");
    }
}
