package vn.hoctap.recognition.query.audittrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.cycle.CycleClosed;
import vn.hoctap.recognition.events.cycle.CycleId;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRejected;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.DossierTransferred;
import vn.hoctap.recognition.events.dossier.Purpose;
import vn.hoctap.recognition.events.dossier.RecognitionRevoked;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.territory.AdministrativeUnitAbolished;
import vn.hoctap.recognition.events.territory.TerritoryId;

@DisplayName("Why something happened")
class WhyTest {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final DossierId ID = new DossierId(new UUID(0, 1));
    private static final Office OFFICE = new Office("PGDDT-674", "Phòng Giáo dục và Đào tạo huyện Đam Rông");

    @Test
    void is_the_reason_that_was_given() {
        assertThat(Why.of(new DossierRejected(ID, "Chưa đạt chỉ tiêu 5.1", "12/PGDĐT", DAY)))
                .isEqualTo("Chưa đạt chỉ tiêu 5.1");
        assertThat(Why.of(new CycleClosed(new CycleId(new UUID(0, 2)), "Hết đợt", DAY)))
                .isEqualTo("Hết đợt");
    }

    @Test
    void is_the_reason_rather_than_the_instrument() {
        assertThat(Why.of(new RecognitionRevoked(ID, "Số liệu không đúng", "Điều 11", "07/QĐ", OFFICE, DAY)))
                .isEqualTo("Số liệu không đúng");
    }

    @Test
    void is_the_instrument_where_no_reason_is_given() {
        var map = new TerritoryId(new UUID(0, 3));
        assertThat(Why.of(new AdministrativeUnitAbolished(map, "674", "202/2025/QH15", Certainty.CHECKED, DAY)))
                .isEqualTo("202/2025/QH15");
        assertThat(Why.of(new DossierTransferred(ID, new Area("1", "Xã"), List.of(), "1671/NQ-UBTVQH15", DAY)))
                .isEqualTo("1671/NQ-UBTVQH15");
    }

    @Test
    void is_what_excuses_a_late_step_and_nothing_for_one_in_time() {
        assertThat(Why.of(submitted("Mất điện, đường sạt lở"))).isEqualTo("Mất điện, đường sạt lở");
        assertThat(Why.of(submitted(""))).isNull();
    }

    private static DossierSubmitted submitted(String lateBecause) {
        return new DossierSubmitted(
                ID, new Award.NotMet(), new Purpose.First(), List.of(), List.of(), lateBecause, DAY);
    }
}
