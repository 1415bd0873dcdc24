package vn.hoctap.recognition.command.dossier.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import vn.hoctap.recognition.command.criteria.PublishedCriteria;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.dossier.AcceptDossier;
import vn.hoctap.recognition.command.dossier.RecogniseDossier;
import vn.hoctap.recognition.command.dossier.RecordAssessment;
import vn.hoctap.recognition.command.dossier.RecordSelfAssessment;
import vn.hoctap.recognition.command.dossier.RegisterDossier;
import vn.hoctap.recognition.command.dossier.RejectDossier;
import vn.hoctap.recognition.command.dossier.ReturnDossier;
import vn.hoctap.recognition.command.dossier.SubmitDossier;
import vn.hoctap.recognition.command.dossier.WithdrawDossier;
import vn.hoctap.recognition.events.criteria.AssessedYears;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.criteria.EvidencePolicy;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Scheme;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierRejected;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.DossierWithdrawn;
import vn.hoctap.recognition.events.dossier.IndicatorResult;
import vn.hoctap.recognition.events.dossier.IndicatorResult.Outcome;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;

/** One dossier on one day: the events that may have happened to it and the commands that may come next. */
final class Story {
    static final LocalDate TODAY = LocalDate.of(2024, 2, 20);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(9, 0).atZone(VIETNAM).toInstant(), VIETNAM);

    static final RecognitionLevel LEVEL = RecognitionLevel.LEVEL_1;
    static final Applicant APPLICANT = new Applicant("24853", "Xã Đạ Tông");
    static final Profile PROFILE = new Profile(List.of(), true);
    static final CriteriaSetReference CRITERIA = new CriteriaSetReference("CDHT-XA", 2);
    static final Area AREA = new Area("24853", "Xã Đạ Tông");
    static final DossierId ID =
            DossierId.of(RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, "24853", 2023);
    static final List<IndicatorResult> MET =
            List.of(new IndicatorResult("1.1", Outcome.MET), new IndicatorResult("5.2b", Outcome.NOT_APPLICABLE));
    static final List<IndicatorResult> UNMET = List.of(new IndicatorResult("5.1", Outcome.NOT_MET));

    static final DossierRegistered REGISTERED = new DossierRegistered(
            ID,
            RecognitionKind.LEARNING_COMMUNITY,
            AdministrativeTier.COMMUNE,
            APPLICANT,
            AREA,
            2023,
            PROFILE,
            CRITERIA,
            TODAY);
    static final SelfAssessmentRecorded SELF_ASSESSED = new SelfAssessmentRecorded(ID, LEVEL, MET, TODAY);
    static final SelfAssessmentRecorded SELF_ASSESSED_UNMET = new SelfAssessmentRecorded(ID, LEVEL, UNMET, TODAY);
    static final DossierSubmitted SUBMITTED = new DossierSubmitted(ID, LEVEL, TODAY);
    static final DossierReturned RETURNED = new DossierReturned(ID, "Thiếu tờ trình", TODAY);
    static final DossierAccepted ACCEPTED = new DossierAccepted(ID, TODAY);
    static final AssessmentRecorded ASSESSED = new AssessmentRecorded(ID, true, TODAY);
    static final AssessmentRecorded ASSESSED_UNMET = new AssessmentRecorded(ID, false, TODAY);
    static final DossierRecognised RECOGNISED = new DossierRecognised(ID, LEVEL, "05/QĐ-PGDĐT", TODAY);
    static final DossierRejected REJECTED = new DossierRejected(ID, "Chưa đạt chỉ tiêu 5.1", TODAY);
    static final DossierWithdrawn WITHDRAWN = new DossierWithdrawn(ID, "Xin rút để bổ sung", TODAY);

    static final RegisterDossier REGISTER = new RegisterDossier(
            ID, RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, APPLICANT, AREA, 2023, PROFILE, TODAY);
    static final RecordSelfAssessment SELF_ASSESS = new RecordSelfAssessment(ID, LEVEL, MET, TODAY);
    static final SubmitDossier SUBMIT = new SubmitDossier(ID, TODAY);
    static final ReturnDossier RETURN = new ReturnDossier(ID, "Thiếu tờ trình", TODAY);
    static final AcceptDossier ACCEPT = new AcceptDossier(ID, TODAY);
    static final RecordAssessment ASSESS = new RecordAssessment(ID, true, TODAY);
    static final RecogniseDossier RECOGNISE = new RecogniseDossier(ID, "05/QĐ-PGDĐT", TODAY);
    static final RejectDossier REJECT = new RejectDossier(ID, "Chưa đạt chỉ tiêu 5.1", TODAY);
    static final WithdrawDossier WITHDRAW = new WithdrawDossier(ID, "Xin rút để bổ sung", TODAY);

    private static final CriteriaSet SET = new CriteriaSet(
            "CDHT-XA",
            "Cộng đồng học tập cấp xã",
            List.of(),
            new AssessedYears(2023, 9999, Certainty.CHECKED),
            new EvidencePolicy(true, Certainty.CHECKED),
            new Scheme.Thresholds(List.of(RecognitionLevel.LEVEL_1)),
            List.of());

    private Story() {}

    /** Version 2 governs learning communities of communes from 2014 on, and nothing else is published. */
    private static final PublishedCriteria PUBLISHED = new PublishedCriteria() {
        @Override
        public Optional<CriteriaSetPublished> governing(String title, int year) {
            return year < 2014 || !title.equals(CRITERIA.title())
                    ? Optional.empty()
                    : Optional.of(new CriteriaSetPublished(CriteriaId.of(title), CRITERIA.version(), SET, "", TODAY));
        }

        @Override
        public int newest(String title) {
            return CRITERIA.version();
        }
    };

    static AggregateTestFixture<DossierAggregate> dossier() {
        var fixture = new AggregateTestFixture<>(DossierAggregate.class);
        fixture.registerInjectableResource(new PresentCircumstances(CLOCK, PUBLISHED));
        fixture.registerCommandTargetResolver(new CommandStreams());
        return fixture;
    }
}
