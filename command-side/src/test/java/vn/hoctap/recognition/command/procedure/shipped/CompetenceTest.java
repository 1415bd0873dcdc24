package vn.hoctap.recognition.command.procedure.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.command.procedure.model.CompetenceRule;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.procedure.AdministrativeSeat;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

@DisplayName("Who is competent (thẩm quyền)")
class CompetenceTest {
    private static final Map<AdministrativeTier, AdministrativeSeat> DAM_RONG = Map.of(
            AdministrativeTier.COMMUNE, new AdministrativeSeat("24853", "Xã Đạ Tông"),
            AdministrativeTier.DISTRICT, new AdministrativeSeat("674", "Đam Rông"),
            AdministrativeTier.PROVINCE, new AdministrativeSeat("68", "Tỉnh Lâm Đồng"));

    @ParameterizedTest(name = "{0} {1} on {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            dvht-huyen.2.yaml | RECEIVE | 2024-01-10 | PGDDT-674 | Phòng Giáo dục và Đào tạo huyện Đam Rông | Trưởng phòng Giáo dục và Đào tạo
            dvht-huyen.2.yaml | DECIDE  | 2025-06-30 | UBND-674  | Ủy ban nhân dân huyện Đam Rông           | Chủ tịch Ủy ban nhân dân huyện
            cdht-xa.2.yaml    | ASSESS  | 2025-06-30 | PGDDT-674 | Phòng Giáo dục và Đào tạo huyện Đam Rông | Trưởng phòng Giáo dục và Đào tạo
            cdht-xa.2.yaml    | DECIDE  | 2025-06-30 | PGDDT-674 | Phòng Giáo dục và Đào tạo huyện Đam Rông | Trưởng phòng Giáo dục và Đào tạo
            cdht-xa.1.yaml    | DECIDE  | 2023-01-20 | UBND-674  | Ủy ban nhân dân huyện Đam Rông           | Chủ tịch Ủy ban nhân dân huyện
            cdht-huyen.1.yaml | DECIDE  | 2025-05-20 | SGDDT-68  | Sở Giáo dục và Đào tạo tỉnh Lâm Đồng     | Giám đốc Sở Giáo dục và Đào tạo
            dvht-tinh.2.yaml  | ANSWER  | 2025-07-01 | SGDDT-68  | Sở Giáo dục và Đào tạo tỉnh Lâm Đồng     | Giám đốc Sở Giáo dục và Đào tạo
            dvht-tinh.2.yaml  | DECIDE  | 2026-02-10 | UBND-68   | Ủy ban nhân dân tỉnh Lâm Đồng            | Chủ tịch Ủy ban nhân dân tỉnh
            cdht-tinh.1.yaml  | DECIDE  | 2026-08-10 | BGDDT     | Bộ Giáo dục và Đào tạo                   | Bộ trưởng Bộ Giáo dục và Đào tạo
            """)
    void is_an_office_of_the_map(
            String file, ProcedureStep step, LocalDate on, String code, String name, String signatory) {
        assertThat(CompetenceRule.competent(procedure(file), step, on, CompetenceTest::seat))
                .hasValueSatisfying(competent -> {
                    assertThat(competent.office().code()).isEqualTo(code);
                    assertThat(competent.office().name()).isEqualTo(name);
                    assertThat(competent.signatory()).isEqualTo(signatory);
                });
    }

    @ParameterizedTest(name = "{0} {1} on {2}")
    @CsvSource({
        "dvht-huyen.2.yaml, RECEIVE, 2025-07-01",
        "dvht-huyen.2.yaml, ASSESS, 2025-07-01",
        "dvht-huyen.2.yaml, ANSWER, 2025-07-01",
        "dvht-huyen.2.yaml, DECIDE, 2025-07-01",
        "cdht-xa.2.yaml, RECEIVE, 2025-07-01",
        "cdht-xa.2.yaml, DECIDE, 2025-07-01",
        "cdht-xa.2.yaml, DECIDE, 2026-03-20",
        "cdht-xa.2.yaml, DECIDE, 2022-12-31",
    })
    void is_nobody_where_no_row_speaks_of_the_day(String file, ProcedureStep step, LocalDate on) {
        assertThat(CompetenceRule.competent(procedure(file), step, on, CompetenceTest::seat))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dvht-tinh.2.yaml, false", "cdht-tinh.1.yaml, true"})
    void is_below_the_ministry_nobody_where_the_map_knows_no_unit(String file, boolean somebody) {
        var on = LocalDate.of(2026, 2, 10);
        assertThat(CompetenceRule.competent(procedure(file), ProcedureStep.DECIDE, on, _ -> Optional.empty())
                        .isPresent())
                .isEqualTo(somebody);
    }

    private static Optional<AdministrativeSeat> seat(AdministrativeTier tier) {
        return Optional.of(DAM_RONG.get(tier));
    }

    private static Procedure procedure(String file) {
        return ShippedProcedures.all().stream()
                .filter(shipped -> shipped.file().equals(file))
                .findFirst()
                .orElseThrow()
                .procedure();
    }
}
