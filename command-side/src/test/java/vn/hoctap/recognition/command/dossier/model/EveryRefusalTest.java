package vn.hoctap.recognition.command.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.command.dossier.Commands.*;
import static vn.hoctap.recognition.command.dossier.Proof.HASH;
import static vn.hoctap.recognition.command.dossier.Proof.attach;
import static vn.hoctap.recognition.command.dossier.Proof.attached;
import static vn.hoctap.recognition.command.dossier.Proof.remove;
import static vn.hoctap.recognition.command.dossier.Proof.selfAssessedCiting;
import static vn.hoctap.recognition.command.dossier.Story.*;
import static vn.hoctap.recognition.command.dossier.World.OFFICE;
import static vn.hoctap.recognition.command.dossier.World.TODAY;
import static vn.hoctap.recognition.command.dossier.World.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoctap.recognition.command.cycle.CycleStep;
import vn.hoctap.recognition.command.cycle.Timeliness;
import vn.hoctap.recognition.command.dossier.AcceptDossier;
import vn.hoctap.recognition.command.dossier.Commands;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.RecordSelfAssessment;
import vn.hoctap.recognition.command.dossier.RegisterDossier;
import vn.hoctap.recognition.command.dossier.TransferDossier;
import vn.hoctap.recognition.command.dossier.World;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierReappointed;
import vn.hoctap.recognition.events.dossier.FiledPart;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/** One case for each refusal; the switch has no default, so that a new refusal without a case does not compile. */
@DisplayName("Why a step may be refused (lý do từ chối)")
class EveryRefusalTest {
    private static final LocalDate LATER = ACCEPTED.appointment().plusDays(1);

    /** What has happened, what is asked then, and what of the world is not as usual. */
    private record Case(List<DossierEvent> story, DossierCommand command, Consumer<World> world) {
        Case(List<DossierEvent> story, DossierCommand command) {
            this(story, command, world -> {});
        }

        /** Asked on a later day than usual. */
        static Case on(LocalDate day, List<DossierEvent> story, Function<LocalDate, DossierCommand> command) {
            return new Case(story, command.apply(day), world -> world.today = day);
        }

        static Case registering(Applicants.ApplicantOnDay applicant) {
            return new Case(List.of(), register(TODAY), world -> world.applicant = applicant);
        }

        static Case registering(Timeliness timeliness) {
            return new Case(List.of(), register(TODAY), world -> world.years.put(CycleStep.REGISTER, timeliness));
        }

        static Case submitting(FiledPart more) {
            return new Case(List.of(REGISTERED, SELF_ASSESSED), submit(List.of(LETTER, REPORT, more), "", TODAY));
        }

        /** A level that stands, granted yesterday. */
        static Case submittingAgain(DossierEvent assessment) {
            return new Case(
                    List.of(REGISTERED, assessment),
                    submit(TODAY),
                    world -> world.earlier =
                            Optional.of(new Recognitions.Earlier(PREDECESSOR, LEVEL_1, TODAY.minusDays(1), true)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void has_a_case(Refusal refusal) {
        var one = caseOf(refusal);
        var world = new World();
        one.world().accept(world);
        assertThat(Told.decide(world, one.story(), one.command())).isEqualTo(Decision.refuse(refusal));
    }

    private static Case caseOf(Refusal refusal) {
        return switch (refusal) {
            case ALREADY_REGISTERED -> new Case(List.of(REGISTERED), register(TODAY));
            case NOT_REGISTERED -> new Case(List.of(), submit(TODAY));
            case NOT_OPEN_FOR_THIS_STEP -> new Case(UNTIL_SUBMITTED, submit(TODAY));
            case EFFECTIVE_IN_THE_FUTURE -> new Case(List.of(), register(TODAY.plusDays(1)));
            case EFFECTIVE_BEFORE_PREVIOUS_STEP -> new Case(UNTIL_SUBMITTED, accept(TODAY.minusDays(1)));
            case TIER_NOT_FOR_KIND ->
                new Case(List.of(), registering(RecognitionKind.LEARNING_UNIT, AdministrativeTier.COMMUNE, 2023));
            case YEAR_NOT_OPEN ->
                new Case(List.of(), registering(RecognitionKind.LEARNING_UNIT, AdministrativeTier.DISTRICT, 2025));
            case APPLICANT_UNKNOWN -> Case.registering(new Applicants.ApplicantOnDay.NeverHeardOf());
            case APPLICANT_NOT_CURRENT -> Case.registering(new Applicants.ApplicantOnDay.NotOnThatDay());
            case APPLICANT_OF_ANOTHER_TIER -> Case.registering(new Applicants.ApplicantOnDay.OfAnotherTier());
            case CRITERIA_NOT_PUBLISHED ->
                new Case(List.of(), register(TODAY), world -> world.criteriaPublished = false);
            case PROCEDURE_NOT_PUBLISHED ->
                new Case(List.of(), register(TODAY), world -> world.procedurePublished = false);
            case CYCLE_NOT_OPEN -> Case.registering(Timeliness.NOT_OPEN_YET);
            case TOO_LATE -> Case.registering(Timeliness.TOO_LATE);
            case LATE_REASON_MISSING -> Case.registering(Timeliness.LATE_ALLOWED);
            case REPLY_TOO_LATE -> Case.on(RETURNED.replyBy().plusDays(1), UNTIL_RETURNED, Commands::submit);
            case COMPLAINT_TOO_LATE -> Case.on(TODAY.plusDays(91), UNTIL_REJECTED, Commands::complain);
            case LEVEL_NOT_SUPPORTED ->
                new Case(
                        List.of(REGISTERED),
                        selfAssess(Optional.of(RecognitionLevel.LEVEL_2), answers(true, 79), "", TODAY));
            case MEETING_AFTER_ASSESSMENT ->
                new Case(
                        List.of(REGISTERED),
                        new RecordSelfAssessment(
                                ID, Optional.empty(), answers(true, 60), meeting(TODAY.plusDays(1)), "", TODAY));
            case SELF_ASSESSMENT_MISSING -> new Case(List.of(REGISTERED), submit(TODAY));
            case CRITERIA_UNMET -> new Case(List.of(REGISTERED, SELF_ASSESSED_UNMET), submit(TODAY));
            case INDICATOR_UNKNOWN -> new Case(List.of(REGISTERED), attach("9.9", HASH, 1));
            case EVIDENCE_ALREADY_ATTACHED -> new Case(List.of(REGISTERED, attached("1.1")), attach("1.1", HASH, 1));
            case EVIDENCE_NOT_ATTACHED -> new Case(List.of(REGISTERED, attached("1.1")), remove("5.1", HASH));
            case EVIDENCE_CITED ->
                new Case(List.of(REGISTERED, attached("1.1"), selfAssessedCiting(HASH)), remove("1.1", HASH));
            case EVIDENCE_QUOTA_REACHED -> new Case(List.of(REGISTERED), attach("1.1", HASH, 1_001));
            case PART_UNKNOWN -> Case.submitting(new FiledPart("BIEN_LAI", "01/BL"));
            case PART_REPEATED -> Case.submitting(LETTER);
            case ALREADY_RECOGNISED -> Case.submittingAgain(SELF_ASSESSED);
            case RAISE_TOO_EARLY -> Case.submittingAgain(SELF_ASSESSED_AT_2);
            case AUTHORITY_UNDETERMINED ->
                new Case(UNTIL_SUBMITTED, accept(TODAY), world -> world.offices.remove(ProcedureStep.RECEIVE));
            case NOT_COMPETENT ->
                new Case(UNTIL_PROPOSED, recognise(LEVEL_1, new Office("UBND-674", "UBND huyện Đam Rông"), TODAY));
            case DEFECT_PLACE_UNKNOWN -> new Case(UNTIL_SUBMITTED, giveBack("9.9", Optional.empty(), TODAY));
            case REPLY_DATE_NOT_AHEAD -> new Case(UNTIL_SUBMITTED, giveBack("TO_TRINH", Optional.of(TODAY), TODAY));
            case RECEIVED_ON_ANOTHER_DAY ->
                new Case(
                        UNTIL_SUBMITTED,
                        new AcceptDossier(ID, TODAY.minusDays(1).atTime(16, 0), TODAY));
            case NOTHING_PROMISED -> new Case(after(UNTIL_SUBMITTED, receiptOfOld()), putOff(LATER, TODAY));
            case APPOINTMENT_NOT_LATER -> new Case(UNTIL_ACCEPTED, putOff(ACCEPTED.appointment(), TODAY));
            case ALREADY_PUT_OFF ->
                new Case(
                        after(UNTIL_ACCEPTED, new DossierReappointed(ID, LATER, "Hội đồng chưa họp", TODAY)),
                        putOff(LATER.plusDays(1), TODAY));
            case NOTHING_TRANSFERRED ->
                new Case(UNTIL_SUBMITTED, new TransferDossier(ID, World.AREA, List.of(), "1671/NQ-UBTVQH15", TODAY));
            case LEGAL_BASIS_MISSING -> new Case(UNTIL_RECOGNISED, revoke(" ", TODAY));
            case ASSESSED_AS_UNMET -> new Case(after(UNTIL_ACCEPTED, ASSESSED_UNMET), recognise(TODAY));
            case AWARD_NOT_AS_ASKED -> new Case(UNTIL_PROPOSED, recognise(LEVEL_2, OFFICE, TODAY));
            case NO_SUCH_COMPLAINT -> new Case(UNTIL_REJECTED, settle(1, ComplaintOutcome.UPHELD, TODAY));
            case NOT_EXPIRED_YET -> new Case(UNTIL_RECOGNISED, expire(TODAY));
            case REGISTER_KEPT_ELSEWHERE -> new Case(List.of(TAKEN_OVER), copy(TODAY));
            case VALIDITY_OVER -> Case.on(VALID_TO.plusDays(1), UNTIL_RECOGNISED, Commands::copy);
        };
    }

    private static RegisterDossier registering(RecognitionKind kind, AdministrativeTier tier, int year) {
        return RegisterDossier.of(kind, tier, "24853", year, "", TODAY);
    }

    /** Receipts of before there were codes promised nothing. */
    private static DossierAccepted receiptOfOld() {
        return new DossierAccepted(
                ID, "", TODAY.atTime(9, 0), OFFICE, ACCEPTED.appointment(), ACCEPTED.resultBy(), TODAY);
    }
}
