package vn.hoctap.recognition.command.decision.model;

import java.time.LocalDate;
import vn.hoctap.recognition.events.decision.DecisionNumbered;
import vn.hoctap.recognition.events.decision.RegisterEvent;

/**
 * A body's register of a year and series (sổ đăng ký quyết định).
 *
 * @param numbers how many it has given
 * @param lastOn the date on the paper that got the last one
 */
public record DecisionRegister(int numbers, LocalDate lastOn) {
    public static final DecisionRegister EMPTY = new DecisionRegister(0, LocalDate.MIN);

    /** The register after {@code event}. */
    public static DecisionRegister evolve(DecisionRegister register, RegisterEvent event) {
        return switch (event) {
            case DecisionNumbered numbered -> new DecisionRegister(numbered.number(), numbered.effectiveOn());
        };
    }

    public int next() {
        return numbers + 1;
    }
}
