package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoctap.recognition.command.criteria.shipped.ShippedCriteria;
import vn.hoctap.recognition.command.procedure.shipped.ShippedProcedures;
import vn.hoctap.recognition.embedded.TestDatabase;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.deadline.PacesId;
import vn.hoctap.recognition.events.procedure.ProcedureId;
import vn.hoctap.recognition.events.targets.TargetsId;

@DisplayName("The shipped criteria sets, procedures, paces and targets at the start")
class ShippedAtStartTest {
    @Test
    void are_published_once_however_often_and_however_many_start() {
        var database = TestDatabase.create();
        try (var first = CommandApi.on(database);
                var second = CommandApi.on(database)) {
            assertThat(first.storedTypes(CriteriaId.of("CDHT-XA").value()))
                    .isEqualTo(second.storedTypes(CriteriaId.of("CDHT-XA").value()))
                    .containsExactly("CriteriaSetPublished", "CriteriaSetPublished");
            assertThat(first.storedTypes(ProcedureId.of("CDHT-XA").value()))
                    .isEqualTo(second.storedTypes(ProcedureId.of("CDHT-XA").value()))
                    .containsExactly("ProcedurePublished", "ProcedurePublished");
            assertThat(first.storedTypes(PacesId.OF_DEADLINES.value()))
                    .isEqualTo(second.storedTypes(PacesId.OF_DEADLINES.value()))
                    .containsExactly("PacesPublished");
            assertThat(first.storedTypes(TargetsId.OF_PROGRESS.value()))
                    .isEqualTo(second.storedTypes(TargetsId.OF_PROGRESS.value()))
                    .containsExactly("TargetsPublished");
            assertThat(first.storedMetadata(CriteriaId.of("TTHTCD").value()))
                    .singleElement()
                    .asString()
                    .contains("\"actor\":\"recognition\"", "\"role\":\"SYSTEM\"");
            assertThat(new JdbcTemplate(database.asOwner())
                            .queryForObject(
                                    "SELECT count(*) FROM eventstore.event WHERE stream_type IN ('Criteria', 'Procedure')",
                                    Integer.class))
                    .isEqualTo(ShippedCriteria.all().size()
                            + ShippedProcedures.all().size());
        }
    }
}
