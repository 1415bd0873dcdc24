package vn.hoctap.recognition.command.dossier.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The procedure a second time, as a table that a lawyer can read: in each state, each act leads on or is refused. It shares no
 * code with the decider.
 */
final class ProcedureModel {
    /** Where a dossier stands; what is unmet or negative is a state of its own. */
    enum State {
        UNKNOWN,
        REGISTERED,
        ASSESSED,
        ASSESSED_UNMET,
        SUBMITTED,
        RETURNED,
        ACCEPTED,
        PROPOSED,
        PROPOSED_UNMET,
        DECIDED,
        WITHDRAWN
    }

    /** What can be asked; what differs by its content is an act of its own. */
    enum Act {
        REGISTER,
        ASSESS,
        ASSESS_UNMET,
        SUBMIT,
        RETURN,
        ACCEPT,
        PROPOSE,
        PROPOSE_UNMET,
        RECOGNISE,
        REJECT,
        WITHDRAW
    }

    private static final Map<String, String> REFUSALS = Map.of(
            "known", "ALREADY_REGISTERED",
            "nobody", "NOT_REGISTERED",
            "unassessed", "SELF_ASSESSMENT_MISSING",
            "unmet", "CRITERIA_UNMET",
            "negative", "ASSESSED_AS_UNMET",
            "closed", "NOT_OPEN_FOR_THIS_STEP");

    private static final String TABLE = """
            -              UNKNOWN     REGISTERED      ASSESSED        ASSESSED_UNMET  SUBMITTED  RETURNED        ACCEPTED        PROPOSED   PROPOSED_UNMET  DECIDED  WITHDRAWN
            REGISTER       REGISTERED  known           known           known           known      known           known           known      known           known    REGISTERED
            ASSESS         nobody      ASSESSED        ASSESSED        ASSESSED        closed     ASSESSED        closed          closed     closed          closed   closed
            ASSESS_UNMET   nobody      ASSESSED_UNMET  ASSESSED_UNMET  ASSESSED_UNMET  closed     ASSESSED_UNMET  closed          closed     closed          closed   closed
            SUBMIT         nobody      unassessed      SUBMITTED       unmet           closed     SUBMITTED       closed          closed     closed          closed   closed
            RETURN         nobody      closed          closed          closed          RETURNED   closed          closed          closed     closed          closed   closed
            ACCEPT         nobody      closed          closed          closed          ACCEPTED   closed          closed          closed     closed          closed   closed
            PROPOSE        nobody      closed          closed          closed          closed     closed          PROPOSED        closed     closed          closed   closed
            PROPOSE_UNMET  nobody      closed          closed          closed          closed     closed          PROPOSED_UNMET  closed     closed          closed   closed
            RECOGNISE      nobody      closed          closed          closed          closed     closed          closed          DECIDED    negative        closed   closed
            REJECT         nobody      closed          closed          closed          closed     closed          closed          DECIDED    DECIDED         closed   closed
            WITHDRAW       nobody      WITHDRAWN       WITHDRAWN       WITHDRAWN       WITHDRAWN  WITHDRAWN       WITHDRAWN       WITHDRAWN  WITHDRAWN       closed   closed
            """;

    private static final Map<Act, Map<State, String>> CELLS = read();

    private State state = State.UNKNOWN;
    private LocalDate since = LocalDate.MIN;

    /** Empty if the act is done, else the refusal's name; dates come before everything else. */
    String perform(Act act, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            return "EFFECTIVE_IN_THE_FUTURE";
        }
        if (on.isBefore(since)) {
            return "EFFECTIVE_BEFORE_PREVIOUS_STEP";
        }
        var cell = CELLS.get(act).get(state);
        if (REFUSALS.containsKey(cell)) {
            return REFUSALS.get(cell);
        }
        state = State.valueOf(cell);
        since = on;
        return "";
    }

    private static Map<Act, Map<State, String>> read() {
        var lines = TABLE.strip().lines().map(line -> List.of(line.split(" +"))).toList();
        var acts = new EnumMap<Act, Map<State, String>>(Act.class);
        for (var line : lines.subList(1, lines.size())) {
            var row = new EnumMap<State, String>(State.class);
            Arrays.stream(State.values())
                    .forEach(column -> row.put(column, line.get(lines.getFirst().indexOf(column.name()))));
            acts.put(Act.valueOf(line.getFirst()), row);
        }
        return acts;
    }
}
