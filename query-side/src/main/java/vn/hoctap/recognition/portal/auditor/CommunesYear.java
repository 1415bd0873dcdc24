package vn.hoctap.recognition.portal.auditor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import vn.hoctap.recognition.query.history.FieldChange;
import vn.hoctap.recognition.query.history.Step;
import vn.hoctap.recognition.query.progress.Stage;

/** Plays the steps of a commune's year; a dossier counts in the commune for as long as it lies there. */
final class CommunesYear {
    private final String commune;
    private final Map<UUID, Dossier> dossiers = new HashMap<>();

    private CommunesYear(String commune) {
        this.commune = commune;
    }

    /** What is counted of a dossier. */
    private record Dossier(String name, String area, Stage stage) {
        static final Dossier NONE = new Dossier("", "", Stage.REGISTERED);

        Dossier after(FieldChange change) {
            var value = change.after() == null ? "" : change.after().asString("");
            return switch (change.field()) {
                case "/applicant/name" -> new Dossier(value, area, stage);
                case "/area/code" -> new Dossier(name, value, stage);
                case "/stage" -> new Dossier(name, area, Stage.valueOf(value));
                default -> this;
            };
        }
    }

    /** Each step with the counts after it, in the order of the ledger. */
    static List<PlayedStep> played(String commune, List<Step> steps) {
        var year = new CommunesYear(commune);
        var played = new ArrayList<PlayedStep>();
        steps.forEach(step -> played.add(year.after(step, played.size() + 1)));
        return played;
    }

    private PlayedStep after(Step step, int number) {
        var dossier = dossiers.getOrDefault(step.dossierId(), Dossier.NONE);
        for (var change : step.changes()) {
            dossier = dossier.after(change);
        }
        dossiers.put(step.dossierId(), dossier);
        long recognised = count(Stage::wasRecognised);
        long open = count(Stage::isUnderWay);
        return new PlayedStep(
                new StepLine(number, step), dossier.name(), open, recognised, count(stage -> true) - open - recognised);
    }

    private long count(Predicate<Stage> stages) {
        return dossiers.values().stream()
                .filter(dossier -> dossier.area().equals(commune) && stages.test(dossier.stage()))
                .count();
    }
}
