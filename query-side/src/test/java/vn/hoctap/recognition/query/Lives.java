package vn.hoctap.recognition.query;

import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

/** Whole lives of dossiers, in which together everything happens that can, and that could in the shapes of before. */
final class Lives {
    private Lives() {}

    static List<Written> of(int number) {
        var kind = number % 3 == 0 ? RecognitionKind.LEARNING_COMMUNITY : RecognitionKind.LEARNING_UNIT;
        var applicant = "A-" + number;
        var area = "2485" + number % 8;
        var begun = District.registered(applicant, kind, area);
        var then = District.steps(applicant, kind);
        return switch (number % 8) {
            case 0 -> new OlderLife(begun).recognised();
            case 1 -> new OlderLife(begun).rejected();
            case 2 -> written(Stream.concat(Stream.of(imported(applicant, area, then)), afterwards(then)));
            case 3 -> written(Stream.concat(applied(begun, then), refusedAtFirst(then)));
            case 4 -> written(Stream.concat(applied(begun, then), Stream.of(then.declined(), begun)));
            case 5 -> written(Stream.of(begun, then.withdrawn(), begun, then.selfAssessed(Steps.LEVEL_1)));
            default -> written(Stream.concat(applied(begun, then), Stream.concat(decided(then), afterwards(then))));
        };
    }

    private static DossierEvent imported(String applicant, String area, Steps then) {
        return then.imported(applicant, new Area(area, "Xã Đạ K'Nàng"), Steps.LEVEL_1);
    }

    private static Stream<DossierEvent> applied(DossierRegistered begun, Steps then) {
        return Stream.of(
                begun,
                then.drafted(),
                then.selfAssessed(Steps.LEVEL_1),
                then.submitted(Steps.LEVEL_1),
                then.returned("Thiếu tờ trình"),
                then.submitted(Steps.LEVEL_1));
    }

    private static Stream<DossierEvent> decided(Steps then) {
        return Stream.of(then.accepted(), then.reappointed(), then.assessed(), then.recognised(Steps.LEVEL_1));
    }

    private static Stream<DossierEvent> refusedAtFirst(Steps then) {
        return Stream.of(
                then.accepted(),
                then.transferred(new Area("24857", "Xã Đam Rông 1")),
                then.assessed(),
                then.rejected(),
                then.complained(),
                then.settled(ComplaintOutcome.UPHELD));
    }

    private static Stream<DossierEvent> afterwards(Steps then) {
        return Stream.of(
                then.published(), then.copied(1), then.corrected(), then.revoked(), then.reinstated(), then.expired());
    }

    private static List<Written> written(Stream<DossierEvent> life) {
        return life.map(event -> Written.now(event, event.dossierId().toString()))
                .toList();
    }
}
