package vn.hoctap.recognition.local;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hoctap.recognition.events.decision.DecisionId;

/** A decision that recognises a list of dossiers at level 1: proposed, verified and signed by three people. */
record PlannedDecision(String draft, Title title, List<PlannedDossier> dossiers) {
    PlannedDecision {
        dossiers = List.copyOf(dossiers);
    }

    /** Bodies of the district itself are recognised by one decision, and what lies in the communes by another. */
    static List<PlannedDecision> of(Title title, List<PlannedDossier> dossiers) {
        return dossiers.stream().collect(groupingBy(PlannedDecision::list, TreeMap::new, toList())).entrySet().stream()
                .map(list -> new PlannedDecision(title.code() + list.getKey(), title, list.getValue()))
                .toList();
    }

    private static String list(PlannedDossier dossier) {
        return dossier.area().equals(DamRong.DISTRICT) ? "-1" : "-2";
    }

    List<Act> acts() {
        var address = "decisions/" + DecisionId.of(title.decidingBody(), draft);
        var decided = Map.<String, Object>of("effectiveOn", title.days().decided());
        return List.of(
                Act.creation(title.seat.specialist(), "decisions", draft, proposal()),
                Act.change(title.seat.deputy(), address + "/verifications", decided),
                Act.change(title.seat.authority(), address + "/signatures", decided));
    }

    private Map<String, Object> proposal() {
        return Map.of(
                "draft", draft,
                "body", title.decidingBody(),
                "series", title.decisionSymbol(),
                "content", content(),
                "grounds", List.of(title.ground()),
                "proposal", "Tờ trình minh họa " + draft,
                "effectiveOn", title.days().proposed());
    }

    private Map<String, Object> content() {
        var award = Map.of("kind", "LEVEL", "level", "LEVEL_1");
        var items = dossiers.stream()
                .map(dossier -> Map.of("dossierId", dossier.id(), "award", award))
                .toList();
        return Map.of("kind", "RECOGNITION", "items", items);
    }
}
