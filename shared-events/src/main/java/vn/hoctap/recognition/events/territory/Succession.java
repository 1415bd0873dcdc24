package vn.hoctap.recognition.events.territory;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Follows the ground of whatever unit bore a code through mergers and splits. */
public final class Succession {
    private final String origin;
    private final Set<String> codes = new TreeSet<>();

    private Succession(String origin) {
        this.origin = origin;
    }

    /** Codes of the units that have the ground after all these events, which stand in the order in which they hold. */
    public static Set<String> of(String code, List<TerritoryEvent> events) {
        var succession = new Succession(code);
        events.forEach(succession::follow);
        return succession.codes;
    }

    private void follow(TerritoryEvent event) {
        var concerned = Concerned.by(event);
        boolean handsOn = !Collections.disjoint(codes, concerned.ended());
        concerned.ended().forEach(codes::remove);
        concerned.after().filter(begun -> handsOn || begun.equals(origin)).forEach(codes::add);
    }
}
