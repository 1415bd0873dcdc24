package vn.hoctap.recognition.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

/** Two dossiers of one applicant that came further than their registration: one that can be filed, and one that was. */
final class Prepared {
    private static final RecognitionKind KIND = RecognitionKind.LEARNING_COMMUNITY;
    private static final AdministrativeTier TIER = AdministrativeTier.COMMUNE;
    private static final String APPLICANT = "E-0";
    private static final Steps READY = steps(2022);
    private static final Steps FILED = steps(2021);

    private Prepared() {}

    static List<List<Written>> lives() {
        return List.of(
                life(READY, registered(READY, 2022), READY.selfAssessed(Steps.LEVEL_1)),
                life(
                        FILED,
                        registered(FILED, 2021),
                        FILED.selfAssessed(Steps.LEVEL_1),
                        FILED.submitted(Steps.LEVEL_1)));
    }

    /** Pages that look otherwise than those of a dossier that was only registered. */
    static Stream<String> pages() {
        return Stream.concat(
                Stream.of("/nop", "/bien-ban").map(page -> "/ho-so/" + READY.id() + page),
                Stream.of("", "/tu-danh-gia/5", "/bien-ban", "/nop").map(page -> "/ho-so/" + FILED.id() + page));
    }

    private static Steps steps(int year) {
        return new Steps(DossierId.of(KIND, TIER, APPLICANT, year), LocalDate.of(year, 6, 1));
    }

    private static DossierEvent registered(Steps steps, int year) {
        return steps.registered(KIND, TIER, APPLICANT, new Area("24853", "Xã Đạ K'Nàng"), year);
    }

    private static List<Written> life(Steps steps, DossierEvent... events) {
        return Stream.of(events)
                .map(event -> Written.now(event, steps.id().toString()))
                .toList();
    }
}
