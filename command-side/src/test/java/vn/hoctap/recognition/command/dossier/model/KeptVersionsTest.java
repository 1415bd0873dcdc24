package vn.hoctap.recognition.command.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.command.dossier.Commands.recognise;
import static vn.hoctap.recognition.command.dossier.Commands.register;
import static vn.hoctap.recognition.command.dossier.Commands.selfAssess;
import static vn.hoctap.recognition.command.dossier.Story.*;
import static vn.hoctap.recognition.command.dossier.World.*;
import static vn.hoctap.recognition.command.dossier.model.Told.decide;
import static vn.hoctap.recognition.command.model.Decision.accept;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.dossier.World;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.criteria.Judgement.Reason;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

/** Version 3 governs now: it asks for 70 percent instead of 60, and keeps a recognition for 24 months instead of 36. */
@DisplayName("The law that a dossier keeps (bộ tiêu chí, thủ tục áp dụng)")
class KeptVersionsTest {
    private final World world = new World();

    @BeforeEach
    void the_law_has_changed() {
        world.governing = 3;
    }

    @Test
    void is_what_governs_on_the_day_of_registration() {
        assertThat(decide(world, List.of(), register(TODAY))).isEqualTo(accept(registeredUnder(3)));
    }

    @Test
    void judges_its_answers_to_the_end() {
        assertThat(decide(world, List.of(REGISTERED), selfAssess(answers(true, 60), TODAY)))
                .isEqualTo(accept(SELF_ASSESSED));
    }

    @Test
    void says_how_long_its_recognition_is_kept() {
        assertThat(decide(world, UNTIL_PROPOSED, recognise(TODAY))).isEqualTo(accept(RECOGNISED));
    }

    @Test
    void is_what_governs_now_for_one_that_was_registered_before_any_was_published() {
        var old = registeredUnder(0);
        var judgement = judged(level1(Reason.REACHED, Reason.BELOW), level2(Reason.BELOW));
        assertThat(decide(world, List.of(old), selfAssess(answers(true, 60), TODAY)))
                .isEqualTo(accept(selfAssessed(new Award.NotMet(), answers(true, 60), judgement)));
        var story = Stream.concat(
                        Stream.<DossierEvent>of(old), UNTIL_PROPOSED.stream().skip(1))
                .toList();
        assertThat(decide(world, story, recognise(TODAY)))
                .isEqualTo(accept(
                        new DossierRecognised(ID, LEVEL_1, "05/QĐ-PGDĐT", OFFICE, LocalDate.of(2026, 12, 31), TODAY)));
    }

    private static DossierRegistered registeredUnder(int version) {
        return new DossierRegistered(
                ID,
                REGISTERED.kind(),
                REGISTERED.tier(),
                APPLICANT,
                AREA,
                2023,
                PROFILE,
                new CriteriaSetReference("CDHT-XA", version),
                new ProcedureReference("CDHT-XA", version),
                "",
                TODAY);
    }
}
