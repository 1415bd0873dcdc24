package vn.hoctap.recognition.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Who of the {@link TwoCommunes} has no business with which dossier, and where one might look for it. */
final class Outsiders {
    /** As the names of applicants stand in what is told of them. */
    static final Map<DossierId, String> NAMES = Map.of(
            TwoCommunes.ONE, "Nàng 24853",
            TwoCommunes.OTHER, "Nàng 24856",
            TwoCommunes.DRAFT, "Nàng U-1",
            TwoCommunes.UNIT, "Nàng U-2");

    static final Map<String, Set<DossierId>> SEES = Map.of(
            "officer-one", Set.of(TwoCommunes.ONE),
            "officer-other", Set.of(TwoCommunes.OTHER, TwoCommunes.UNIT),
            "head-of-unit", Set.of(TwoCommunes.DRAFT),
            "clerk", Set.of(TwoCommunes.ONE, TwoCommunes.UNIT),
            "clerk-elsewhere", Set.of(),
            "chair", Set.of(TwoCommunes.ONE),
            "administrator", Set.of(),
            "nobody", Set.of());

    private Outsiders() {}

    static List<DossierId> hiddenFrom(String subject) {
        return TwoCommunes.ALL.stream()
                .filter(dossier -> !SEES.get(subject).contains(dossier))
                .toList();
    }

    static List<String> paths(DossierId dossier) {
        var between = "from=2024-01-01T00:00:00Z&to=2030-01-01T00:00:00Z";
        return Stream.of(
                        "/api/v1/dossiers/%s",
                        "/api/v1/dossiers/%s/trail",
                        "/api/v1/dossiers/%s/state",
                        "/api/v1/dossiers/%s/replay",
                        "/api/v1/dossiers/%s/differences?" + between,
                        "/ho-so/%s",
                        "/ho-so?nam=2023",
                        "/api/v1/dossiers.csv",
                        "/api/v1/dossiers.jsonl?year=2023",
                        "/api/v1/search?q=da+knang&year=2023",
                        "/api/v1/queues/TO_RECEIVE?inForceOn=2024-02-20",
                        "/api/v1/queues/TO_SELF_ASSESS?inForceOn=2024-02-20",
                        "/api/v1/deadlines.jsonl",
                        "/api/v1/progress/differences?year=2023&" + between,
                        "/api/v1/communes/24853/replay?year=2023",
                        "/api/v1/communes/24856/replay?year=2023",
                        "/api/v1/dashboard/figures/COMMUNES_RECOGNISED?year=2023",
                        "/api/v1/audit-trail?dossier=%s")
                .map(path -> path.formatted(dossier))
                .toList();
    }
}
