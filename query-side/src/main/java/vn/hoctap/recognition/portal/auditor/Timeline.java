package vn.hoctap.recognition.portal.auditor;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.history.FieldChange;
import vn.hoctap.recognition.query.history.Life;
import vn.hoctap.recognition.query.reading.AsOf;

/**
 * A dossier after one of its steps, beside all of them.
 *
 * @param compared number of the step that it is compared with; 0 for before the first
 * @param state all that it then consisted of
 * @param changes what differs from the step that it is compared with, the earlier one first
 */
public record Timeline(List<StepLine> steps, StepLine chosen, int compared, List<FieldGroup> state, Changes changes) {
    static final String ADDRESS = "/kiem-toan/ho-so/";

    /** Steps are counted from 1 on pages, versions from 0. */
    static String address(UUID dossier, long version) {
        return ADDRESS + dossier + "?buoc=" + (version + 1);
    }

    /** @param compared null for the step before */
    static Timeline of(Life life, int number, @Nullable Integer compared) {
        var steps = lines(life);
        int other = compared == null ? number - 1 : compared;
        int first = Math.min(number, other);
        int last = Math.max(number, other);
        return new Timeline(
                steps,
                steps.get(number - 1),
                other,
                FieldGroup.of(life.between(0, number)),
                Changes.of(
                        ChangeLine.of(life.between(first, last), change -> cause(change, steps.subList(first, last)))));
    }

    private static List<StepLine> lines(Life life) {
        var steps = life.steps();
        return IntStream.range(0, steps.size())
                .mapToObj(index -> new StepLine(index + 1, steps.get(index)))
                .toList();
    }

    /** The last of the steps that touched a field. */
    private static @Nullable StepLine cause(FieldChange change, List<StepLine> steps) {
        return steps.reversed().stream()
                .filter(line -> line.step().changes().stream()
                        .anyMatch(one -> one.field().equals(change.field())))
                .findFirst()
                .orElse(null);
    }

    public int last() {
        return steps.size();
    }

    /** Whether it is compared with the step right before. */
    public boolean isOneStep() {
        return compared == chosen.number() - 1;
    }

    public int from() {
        return Math.min(chosen.number(), compared);
    }

    public int to() {
        return Math.max(chosen.number(), compared);
    }

    /**
     * The dossier at a point of the two axes.
     *
     * @param counted numbers of the steps that count there; none where nothing was known yet
     * @param differing from after the chosen step
     */
    public record AtPoint(List<Integer> counted, List<FieldGroup> state, Changes differing) {
        static AtPoint of(Life life, int number, AsOf asOf) {
            return new AtPoint(
                    life.countedAt(asOf),
                    FieldGroup.of(life.at(asOf)),
                    Changes.of(ChangeLine.of(life.between(number, asOf))));
        }
    }
}
