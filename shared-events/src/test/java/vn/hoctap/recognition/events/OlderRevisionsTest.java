package vn.hoctap.recognition.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

@DisplayName("An event written in an older shape")
class OlderRevisionsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void is_a_registration_without_criteria_where_it_was_written_before_them() throws IOException {
        var next = OlderRevisions.next("DossierRegistered", "1", contract("DossierRegistered.1"));

        assertThat(JSON.readValue(next.orElseThrow(), DossierRegistered.class))
                .isEqualTo(new DossierRegistered(
                        new DossierId(UUID.fromString("2f1c2d3e-4b5a-8c6d-9e7f-0a1b2c3d4e5f")),
                        RecognitionKind.LEARNING_COMMUNITY,
                        AdministrativeTier.COMMUNE,
                        new Applicant("24889", "Xã Đạ K'Nàng"),
                        new Area("24889", "Xã Đạ K'Nàng"),
                        2023,
                        new Profile(List.of(), false),
                        new CriteriaSetReference("CDHT-XA", 0),
                        LocalDate.of(2024, 2, 20)));
    }

    @Test
    void has_a_step_to_the_next_for_every_revision_but_the_newest() {
        for (var type : EventCatalogue.classes()) {
            var name = EventCatalogue.typeOf(type);
            int newest = Integer.parseInt(name.revision());
            for (int revision = 1; revision < newest; revision++) {
                assertThat(OlderRevisions.include(name.value(), String.valueOf(revision)))
                        .as(name.value() + " " + revision)
                        .isTrue();
            }
            assertThat(OlderRevisions.include(name.value(), name.revision())).isFalse();
        }
    }

    private static String contract(String file) throws IOException {
        try (var in = OlderRevisionsTest.class.getResourceAsStream("/contract/" + file + ".json")) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
