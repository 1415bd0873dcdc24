package vn.hoctap.recognition.events.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;

@DisplayName("The name of an office")
class OfficeNamesTest {
    @ParameterizedTest
    @CsvSource({
        "PEOPLES_COMMITTEE, COMMUNE, Đạ Tông, UBND-1, Ủy ban nhân dân xã Đạ Tông",
        "PEOPLES_COMMITTEE, COMMUNE, Xã Đạ Tông, UBND-1, Ủy ban nhân dân xã Đạ Tông",
        "PEOPLES_COMMITTEE, COMMUNE, Thị trấn Lạc Dương, UBND-1, Ủy ban nhân dân thị trấn Lạc Dương",
        "CULTURE_AND_SOCIETY_OFFICE, COMMUNE, Phường Xuân Hương, PVHXH-1, Phòng Văn hóa - Xã hội phường Xuân Hương",
        "EDUCATION_OFFICE, DISTRICT, Huyện Đam Rông, PGDDT-1, Phòng Giáo dục và Đào tạo huyện Đam Rông",
        "EDUCATION_OFFICE, DISTRICT, Thành phố Đà Lạt, PGDDT-1, Phòng Giáo dục và Đào tạo thành phố Đà Lạt",
        "EDUCATION_DEPARTMENT, PROVINCE, Lâm Đồng, SGDDT-1, Sở Giáo dục và Đào tạo tỉnh Lâm Đồng",
        "MINISTRY_OF_EDUCATION, PROVINCE, Lâm Đồng, BGDDT, Bộ Giáo dục và Đào tạo"
    })
    void carries_the_kind_of_its_unit_once(
            OfficeKind kind, AdministrativeTier tier, String unit, String code, String name) {
        assertThat(OfficeNames.office(kind, tier, new AdministrativeSeat("1", unit)))
                .isEqualTo(new Office(code, name));
    }
}
