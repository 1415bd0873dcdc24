package vn.hoctap.recognition.portal.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.events.procedure.Office;

@DisplayName("The place before the date of a paper (địa danh)")
class LetterheadTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PGDDT-674 | Phòng Giáo dục và Đào tạo huyện Đam Rông | Đam Rông, ngày 05 tháng 01 năm 2024
            UBND-24853 | Ủy ban nhân dân xã Đạ Tông              | Đạ Tông, ngày 05 tháng 01 năm 2024
            SGDDT-68  | Sở Giáo dục và Đào tạo tỉnh Lâm Đồng     | Lâm Đồng, ngày 05 tháng 01 năm 2024
            BGDDT     | Bộ Giáo dục và Đào tạo                   | Hà Nội, ngày 05 tháng 01 năm 2024
            24853     | Ủy ban nhân dân xã Đạ Tông               | Đạ Tông, ngày 05 tháng 01 năm 2024
            HKH-674   | Hội Khuyến học                           | Ngày 05 tháng 01 năm 2024
            HKH       | Hội Khuyến học                           | Ngày 05 tháng 01 năm 2024
            ''        | Phòng GDĐT                               | Ngày 05 tháng 01 năm 2024
            """)
    void is_where_the_office_sits_and_is_left_out_where_nobody_knows(String code, String name, String dated) {
        var head = Letterhead.of(new Office(code, name));
        assertThat(head.dated(2024, LocalDate.of(2024, 1, 5))).isEqualTo(dated);
        assertThat(head.dated(2024, null)).isEqualTo(dated.replace("05", "……").replace("01", "……"));
    }
}
