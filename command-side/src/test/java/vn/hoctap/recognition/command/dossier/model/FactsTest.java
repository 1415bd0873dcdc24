package vn.hoctap.recognition.command.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.command.dossier.Story.*;
import static vn.hoctap.recognition.command.dossier.World.*;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.dossier.DossierFacts;
import vn.hoctap.recognition.command.dossier.DossierStage;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierDeclined;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierTransferred;
import vn.hoctap.recognition.events.dossier.DossierWithdrawn;
import vn.hoctap.recognition.events.dossier.RecognitionExpired;

@DisplayName("What others may know of a dossier")
class FactsTest {
    @Test
    void nothing_of_one_that_nobody_has_registered() {
        assertThat(Facts.of(ID, new Dossier.Unknown(), Set.of(), -1)).isEmpty();
    }

    @Test
    void who_asks_for_what_and_how_far_it_has_come() {
        assertThat(facts(UNTIL_PROPOSED))
                .isEqualTo(new DossierFacts(
                        ID,
                        REGISTERED.kind(),
                        REGISTERED.tier(),
                        APPLICANT,
                        AREA,
                        List.of(),
                        2023,
                        PROFILE,
                        REGISTERED.criteria(),
                        REGISTERED.procedure(),
                        DossierStage.PROPOSED,
                        LEVEL_1,
                        true,
                        Set.of("ubnd-xa"),
                        4));
    }

    @Test
    void the_stage_after_each_step() {
        assertThat(stage(List.of(REGISTERED))).isEqualTo(DossierStage.REGISTERED);
        assertThat(stage(List.of(REGISTERED, SELF_ASSESSED))).isEqualTo(DossierStage.SELF_ASSESSED);
        assertThat(stage(UNTIL_SUBMITTED)).isEqualTo(DossierStage.SUBMITTED);
        assertThat(stage(UNTIL_RETURNED)).isEqualTo(DossierStage.RETURNED);
        assertThat(stage(UNTIL_ACCEPTED)).isEqualTo(DossierStage.ACCEPTED);
        assertThat(stage(UNTIL_RECOGNISED)).isEqualTo(DossierStage.RECOGNISED);
        assertThat(stage(UNTIL_REJECTED)).isEqualTo(DossierStage.REJECTED);
        assertThat(stage(UNTIL_REVOKED)).isEqualTo(DossierStage.REVOKED);
        assertThat(stage(after(UNTIL_RECOGNISED, new RecognitionExpired(ID, VALID_TO, TODAY))))
                .isEqualTo(DossierStage.EXPIRED);
        assertThat(stage(List.of(REGISTERED, new DossierWithdrawn(ID, "Xin rút", TODAY))))
                .isEqualTo(DossierStage.WITHDRAWN);
        assertThat(stage(after(UNTIL_SUBMITTED, new DossierDeclined(ID, "Không thuộc phạm vi", TODAY))))
                .isEqualTo(DossierStage.DECLINED);
    }

    @Test
    void what_is_asked_for_is_known_from_the_self_assessment_on() {
        assertThat(facts(List.of(REGISTERED)).asked()).isEqualTo(new Award.NotMet());
        assertThat(facts(List.of(REGISTERED, SELF_ASSESSED_AT_2)).asked()).isEqualTo(LEVEL_2);
        assertThat(facts(UNTIL_RETURNED).asked()).isEqualTo(LEVEL_1);
    }

    @Test
    void the_area_that_it_was_transferred_to() {
        var transferred = new DossierTransferred(ID, ELSEWHERE, List.of(), "1671/NQ-UBTVQH15", TODAY);
        assertThat(facts(after(UNTIL_SUBMITTED, transferred)).area()).isEqualTo(ELSEWHERE);
    }

    private static DossierStage stage(List<DossierEvent> story) {
        return facts(story).stage();
    }

    private static DossierFacts facts(List<DossierEvent> story) {
        return Facts.of(ID, Told.dossier(story), Set.of("ubnd-xa"), 4).orElseThrow();
    }
}
