package vn.hoctap.recognition.portal.auditor;

import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.query.history.FindDifferences.Differences;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.web.text.Text;

/**
 * What differs between two instants, in words.
 *
 * @param counts of the stages at which a dossier stands at either
 */
public record Differing(List<Count> counts, List<Dossier> dossiers) {
    /** How many dossiers stand at a stage. */
    public record Count(String stage, long before, long after) {}

    /**
     * One dossier.
     *
     * @param changes empty where the steps moved nothing that a list shows
     */
    public record Dossier(String name, String address, List<ChangeLine> changes, List<Taken> steps) {}

    /** A step that was taken in between, and where it is to be seen. */
    public record Taken(String text, String address) {}

    static Differing of(Differences found) {
        return new Differing(
                Stream.of(Stage.values())
                        .map(stage -> count(stage, found))
                        .filter(count -> count.before() + count.after() > 0)
                        .toList(),
                found.dossiers().stream()
                        .map(dossier -> new Dossier(
                                dossier.applicantName(),
                                Timeline.ADDRESS + dossier.dossierId(),
                                ChangeLine.of(dossier.changes()),
                                found.steps().stream()
                                        .filter(step -> step.dossierId().equals(dossier.dossierId()))
                                        .map(step -> new StepLine((int) step.version() + 1, step))
                                        .map(Differing::taken)
                                        .toList()))
                        .toList());
    }

    private static Count count(Stage stage, Differences found) {
        var count = found.counts().get(stage.key());
        return count == null
                ? new Count(Wording.of(stage), 0, 0)
                : new Count(Wording.of(stage), count.before(), count.after());
    }

    private static Taken taken(StepLine line) {
        return new Taken(
                Text.of("auditor.differences.step", line.step().title(), line.effectiveOn(), line.recordedAt()),
                line.address());
    }
}
