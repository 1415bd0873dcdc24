package vn.hoctap.recognition.command.decision.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import vn.hoctap.recognition.command.criteria.PublishedCriteria;
import vn.hoctap.recognition.command.decision.ProposeDecision;
import vn.hoctap.recognition.command.decision.model.DecisionRegister;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.DossierFacts;
import vn.hoctap.recognition.command.dossier.DossierStage;
import vn.hoctap.recognition.command.dossier.Dossiers;
import vn.hoctap.recognition.command.dossier.OfficesInCharge;
import vn.hoctap.recognition.command.procedure.CompetentOffices.Competent;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.decision.DecisionContent;
import vn.hoctap.recognition.events.decision.DecisionContent.Granted;
import vn.hoctap.recognition.events.decision.DecisionContent.Recognition;
import vn.hoctap.recognition.events.decision.DecisionEvent;
import vn.hoctap.recognition.events.decision.DecisionId;
import vn.hoctap.recognition.events.decision.DecisionNumbered;
import vn.hoctap.recognition.events.decision.DecisionProposed;
import vn.hoctap.recognition.events.decision.RegisterId;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureReference;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/** A body's office on one day: the dossiers before it, its register, and what its signatures have done. */
final class Chancery {
    static final LocalDate TODAY = LocalDate.of(2024, 2, 20);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(9, 0).atZone(VIETNAM).toInstant(), VIETNAM);

    static final Office OFFICE = new Office("PGDDT-674", "Phòng Giáo dục và Đào tạo huyện Đam Rông");
    static final String HEAD = "Trưởng phòng Giáo dục và Đào tạo";
    static final String SERIES = "QĐ-PGDĐT";
    static final RegisterId REGISTER = RegisterId.of(OFFICE.code(), 2024, SERIES);
    static final DecisionId ID = DecisionId.of(OFFICE.code(), "DT-01");
    static final DossierId DA_TONG = dossier("24853");
    static final DossierId LIENG_SRONH = dossier("24865");
    static final Award LEVEL_1 = new Award.AtLevel(RecognitionLevel.LEVEL_1);
    static final DecisionContent RECOGNITION =
            new Recognition(List.of(new Granted(DA_TONG, LEVEL_1), new Granted(LIENG_SRONH, LEVEL_1)));
    static final DecisionProposed PROPOSED = proposed(RECOGNITION);

    final Map<DossierId, DossierFacts> facts = new HashMap<>();
    final Map<RegisterId, DecisionRegister> registers = new HashMap<>();
    final List<String> outcomes = new ArrayList<>();
    ProcedureStep competentFor = ProcedureStep.DECIDE;

    Chancery() {
        facts.put(DA_TONG, facts(DA_TONG, DossierStage.PROPOSED, true));
        facts.put(LIENG_SRONH, facts(LIENG_SRONH, DossierStage.PROPOSED, true));
    }

    static DossierId dossier(String commune) {
        return DossierId.of(RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, commune, 2023);
    }

    static DossierFacts facts(DossierId id, DossierStage stage, boolean meetsCriteria) {
        return new DossierFacts(
                id,
                RecognitionKind.LEARNING_COMMUNITY,
                AdministrativeTier.COMMUNE,
                new Applicant("24853", "Xã Đạ Tông"),
                new Area("24853", "Xã Đạ Tông"),
                List.of(),
                2023,
                new Profile(List.of(), true),
                new CriteriaSetReference("CDHT-XA", 2),
                new ProcedureReference("CDHT-XA", 2),
                stage,
                LEVEL_1,
                meetsCriteria,
                Set.of("officer-24853"),
                5);
    }

    static ProposeDecision propose(DecisionContent content) {
        return new ProposeDecision(
                ID, OFFICE.code(), SERIES, content, List.of("Căn cứ Thông tư số 25/2023/TT-BGDĐT"), "12/TTr-HĐ", TODAY);
    }

    static DecisionProposed proposed(DecisionContent content) {
        return new DecisionProposed(
                ID, OFFICE, SERIES, content, List.of("Căn cứ Thông tư số 25/2023/TT-BGDĐT"), "12/TTr-HĐ", TODAY);
    }

    static EventMessage<?> by(String actor, DecisionEvent event) {
        return GenericEventMessage.asEventMessage(event).withMetaData(as(actor));
    }

    static Map<String, String> as(String actor) {
        return Map.of("actor", actor);
    }

    AggregateTestFixture<RecognitionDecisionAggregate> decision() {
        var known = new KnownDossiers(facts);
        var named = new NamedDossiers(known, (office, matter) -> true);
        var coverage = new Coverage(known, named, offices(), new NothingPublished());
        var paper = new PaperRegisters(registers);
        var fixture = new AggregateTestFixture<>(RecognitionDecisionAggregate.class);
        fixture.registerCommandTargetResolver(new CommandStreams());
        fixture.registerInjectableResource(new PresentFacts(CLOCK, coverage, paper));
        fixture.registerInjectableResource(new Signing(paper, new Outcomes(outcomes)));
        return fixture;
    }

    /** The office is competent for learning communities of communes, for one step. */
    private OfficesInCharge offices() {
        return (dossier, step, on) -> dossier.kind() == RecognitionKind.LEARNING_COMMUNITY && step == competentFor
                ? Optional.of(new Competent(OFFICE, HEAD))
                : Optional.empty();
    }

    private record KnownDossiers(Map<DossierId, DossierFacts> facts) implements Dossiers {
        @Override
        public Optional<DossierFacts> find(DossierId id) {
            return Optional.ofNullable(facts.get(id));
        }

        @Override
        public void perform(DossierCommand command) {
            throw new AssertionError("a decision moves dossiers through their outcome only");
        }
    }

    private record NothingPublished() implements PublishedCriteria {
        @Override
        public Optional<CriteriaSetPublished> governing(String title, int year) {
            return Optional.empty();
        }

        @Override
        public Optional<CriteriaSetPublished> version(String title, int version) {
            return Optional.empty();
        }

        @Override
        public int newest(String title) {
            return 0;
        }
    }

    private record PaperRegisters(Map<RegisterId, DecisionRegister> registers) implements Registers {
        @Override
        public DecisionRegister hold(RegisterId id) {
            return registers.getOrDefault(id, DecisionRegister.EMPTY);
        }

        @Override
        public void enter(DecisionNumbered numbered) {
            registers.put(numbered.registerId(), DecisionRegister.evolve(hold(numbered.registerId()), numbered));
        }
    }
}
