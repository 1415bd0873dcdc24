package vn.hoctap.recognition.local;

import java.util.List;
import java.util.Map;

/** A dossier of the demonstration: its registration, and the steps that follow, one version each. */
record PlannedDossier(String key, Map<String, Object> registration, String officerUnit, List<Step> steps) {
    PlannedDossier {
        steps = List.copyOf(steps);
    }

    /** One act of one person. */
    record Step(String path, String actor, String role, String unit, Map<String, Object> body) {}
}
