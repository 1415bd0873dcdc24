package vn.hoctap.recognition.query;

import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.cycle.CycleId;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.WatchId;
import vn.hoctap.recognition.events.decision.RegisterId;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.organisation.OrganisationId;
import vn.hoctap.recognition.events.panel.SessionId;
import vn.hoctap.recognition.events.targets.TargetsId;
import vn.hoctap.recognition.events.territory.TerritoryId;

/** Whole lives of what stands in the registers, among which the lives of dossiers go on. */
final class RegisterLives {
    private static final DossierId DOSSIER =
            District.steps("A-0", RecognitionKind.LEARNING_COMMUNITY).id();

    static final SessionId SESSION = Councils.session(DOSSIER);

    private RegisterLives() {}

    static List<List<Written>> all() {
        var map = Stream.concat(Changes.ofTheMap().stream(), Stream.of(Changes.renamedEarlier(), Changes.classified()))
                .toList();
        return List.of(
                life(TerritoryId.VIETNAM, map),
                life(
                        TargetsId.OF_PROGRESS,
                        List.of(
                                TargetsTest.version(1, "60", "2022-06-03"),
                                TargetsTest.version(2, "70", "2024-01-05"))),
                life(OrganisationId.of("THCS-01"), Registers.school()),
                life(OrganisationId.of("CTY-09"), Registers.company()),
                life(Registers.draft("DT-01"), Registers.signed("DT-01", Registers.recognition(DOSSIER), 1)),
                life(Registers.draft("DT-02"), Registers.signed("DT-02", Registers.revocation(DOSSIER), 2)),
                life(
                        RegisterId.of("PGDDT-674", 2024, "QĐ-PGDĐT"),
                        List.of(Registers.numbered("DT-01", 1), Registers.numbered("DT-02", 2))),
                life(Councils.PANEL, Councils.life()),
                life(SESSION, Councils.closed(DOSSIER)),
                life(
                        WatchId.of(DOSSIER),
                        Stream.of(DeadlineKind.REPLY, DeadlineKind.DECISION)
                                .flatMap(kind -> Registers.deadline(DOSSIER, kind, Registers.DAY).stream())
                                .toList()),
                life(CycleId.of("CDHT-XA", 2023, "PGDDT-674"), Registers.cycle(2023)),
                life(PersonId.of("officer-24853"), Persons.granted("officer-24853", Role.COMMUNE_OFFICER, "24853")));
    }

    private static List<Written> life(Object stream, List<? extends RecognitionEvent> events) {
        return events.stream()
                .map(event -> Written.now(event, stream.toString()))
                .toList();
    }
}
