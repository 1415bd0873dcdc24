package vn.hoctap.recognition.command.dossier.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The procedure a second time, as a table that a lawyer can read: in each state, each act leads on, stays or is refused. It
 * shares no code with the decider.
 */
final class ProcedureModel {
    /** Where a dossier stands; what is unmet or negative is a state of its own. */
    enum State {
        UNKNOWN,
        REGISTERED,
        ASSESSED,
        UNMET,
        SUBMITTED,
        RETURNED,
        ACCEPTED,
        PROPOSED,
        NEGATIVE,
        RECOGNISED,
        REJECTED,
        REVOKED,
        EXPIRED,
        WITHDRAWN,
        DECLINED
    }

    /** What can be asked; what differs by its content is an act of its own. */
    enum Act {
        REGISTER,
        IMPORT,
        DRAFT,
        ASSESS,
        ASSESS_UNMET,
        SUBMIT,
        SUBMIT_IN_PART,
        RETURN,
        ACCEPT,
        DECLINE,
        PUT_OFF,
        TRANSFER,
        PROPOSE,
        PROPOSE_UNMET,
        RECOGNISE,
        REJECT,
        WITHDRAW,
        PUBLISH,
        COPY,
        CORRECT,
        REVOKE,
        REINSTATE,
        EXPIRE,
        COMPLAIN,
        UPHOLD
    }

    private static final Map<String, String> REFUSALS = Map.ofEntries(
            Map.entry("known", "ALREADY_REGISTERED"),
            Map.entry("nobody", "NOT_REGISTERED"),
            Map.entry("unassessed", "SELF_ASSESSMENT_MISSING"),
            Map.entry("unmet", "CRITERIA_UNMET"),
            Map.entry("parts", "PARTS_MISSING"),
            Map.entry("negative", "ASSESSED_AS_UNMET"),
            Map.entry("closed", "NOT_OPEN_FOR_THIS_STEP"));

    private static final String TABLE = """
            -               UNKNOWN     REGISTERED  ASSESSED   UNMET      SUBMITTED  RETURNED   ACCEPTED   PROPOSED    NEGATIVE   RECOGNISED  REJECTED   REVOKED     EXPIRED  WITHDRAWN   DECLINED
            REGISTER        REGISTERED  known       known      known      known      known      known      known       known      known       known      known       known    REGISTERED  REGISTERED
            IMPORT          RECOGNISED  known       known      known      known      known      known      known       known      known       known      known       known    known       known
            DRAFT           nobody      stay        stay       stay       closed     stay       closed     closed      closed     closed      closed     closed      closed   closed      closed
            ASSESS          nobody      ASSESSED    ASSESSED   ASSESSED   closed     ASSESSED   closed     closed      closed     closed      closed     closed      closed   closed      closed
            ASSESS_UNMET    nobody      UNMET       UNMET      UNMET      closed     UNMET      closed     closed      closed     closed      closed     closed      closed   closed      closed
            SUBMIT          nobody      unassessed  SUBMITTED  unmet      closed     SUBMITTED  closed     closed      closed     closed      closed     closed      closed   closed      closed
            SUBMIT_IN_PART  nobody      unassessed  parts      unmet      closed     parts      closed     closed      closed     closed      closed     closed      closed   closed      closed
            RETURN          nobody      closed      closed     closed     RETURNED   closed     RETURNED   closed      closed     closed      closed     closed      closed   closed      closed
            ACCEPT          nobody      closed      closed     closed     ACCEPTED   closed     closed     closed      closed     closed      closed     closed      closed   closed      closed
            DECLINE         nobody      closed      filed      filed      DECLINED   DECLINED   DECLINED   closed      closed     closed      closed     closed      closed   closed      closed
            PUT_OFF         nobody      closed      closed     closed     closed     closed     later      later       later      closed      closed     closed      closed   closed      closed
            TRANSFER        nobody      moved       moved      moved      moved      moved      moved      moved       moved      moved       moved      moved       closed   closed      closed
            PROPOSE         nobody      closed      closed     closed     closed     closed     PROPOSED   PROPOSED    PROPOSED   closed      closed     closed      closed   closed      closed
            PROPOSE_UNMET   nobody      closed      closed     closed     closed     closed     NEGATIVE   NEGATIVE    NEGATIVE   closed      closed     closed      closed   closed      closed
            RECOGNISE       nobody      closed      closed     closed     closed     closed     closed     RECOGNISED  negative   closed      closed     closed      closed   closed      closed
            REJECT          nobody      closed      closed     closed     closed     closed     closed     REJECTED    REJECTED   closed      closed     closed      closed   closed      closed
            WITHDRAW        nobody      WITHDRAWN   WITHDRAWN  WITHDRAWN  WITHDRAWN  WITHDRAWN  WITHDRAWN  WITHDRAWN   WITHDRAWN  closed      closed     closed      closed   closed      closed
            PUBLISH         nobody      closed      closed     closed     closed     closed     closed     closed      closed     stay        stay       closed      closed   closed      closed
            COPY            nobody      closed      closed     closed     closed     closed     closed     closed      closed     copied      closed     closed      closed   closed      closed
            CORRECT         nobody      closed      closed     closed     closed     closed     closed     closed      closed     stay        closed     closed      closed   closed      closed
            REVOKE          nobody      closed      closed     closed     closed     closed     closed     closed      closed     REVOKED     closed     closed      closed   closed      closed
            REINSTATE       nobody      closed      closed     closed     closed     closed     closed     closed      closed     closed      closed     RECOGNISED  closed   closed      closed
            EXPIRE          nobody      closed      closed     closed     closed     closed     closed     closed      closed     over        closed     closed      closed   closed      closed
            COMPLAIN        nobody      closed      closed     closed     closed     closed     closed     closed      closed     complaint   complaint  complaint   closed   closed      closed
            UPHOLD          nobody      upheld      upheld     upheld     upheld     upheld     upheld     upheld      upheld     upheld      upheld     upheld      upheld   upheld      upheld
            """;

    /** How many days after a result somebody may complain. */
    static final int FILING_DAYS = 10;

    private static final Set<State> RESULTS = Set.of(State.RECOGNISED, State.REJECTED, State.REVOKED);

    private static final Map<Act, Map<State, String>> CELLS = read();

    private State state = State.UNKNOWN;
    private LocalDate since = LocalDate.MIN;
    private LocalDate decided = LocalDate.MIN;
    private LocalDate returned = LocalDate.EPOCH;
    private LocalDate answered = LocalDate.EPOCH;
    private boolean putOff;
    private boolean moved;
    private boolean takenOver;
    private boolean filed;
    private int complaints;
    private boolean firstIsOpen;

    State state() {
        return state;
    }

    /** Empty if the act is done, else the refusal's name; dates come before everything else. */
    String perform(Act act, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            return "EFFECTIVE_IN_THE_FUTURE";
        }
        if (on.isBefore(since) && act != Act.TRANSFER) {
            return "EFFECTIVE_BEFORE_PREVIOUS_STEP";
        }
        if (isLateReply(act, on)) {
            return "REPLY_TOO_LATE";
        }
        var cell = CELLS.get(act).get(state);
        takenOver |= act == Act.IMPORT && state == State.UNKNOWN;
        var refusal = REFUSALS.containsKey(cell) ? REFUSALS.get(cell) : follow(cell, on);
        if (refusal.isEmpty()) {
            since = on.isAfter(since) || act == Act.REGISTER ? on : since;
        }
        return refusal;
    }

    /** Ten working days after the return, in weeks without a holiday: two weeks after the last working day. */
    private boolean isLateReply(Act act, LocalDate on) {
        boolean answers = act == Act.SUBMIT || act == Act.SUBMIT_IN_PART;
        boolean asked = state == State.RETURNED || state == State.ASSESSED || state == State.UNMET;
        boolean weekend = returned.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        var counted = weekend ? returned.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : returned;
        return filed && answers && asked && on.isAfter(counted.plusWeeks(2));
    }

    private String follow(String cell, LocalDate on) {
        return switch (cell) {
            case "stay" -> "";
            case "later" -> once(putOff, "ALREADY_PUT_OFF", () -> putOff = true);
            case "filed" -> once(!filed, "NOT_OPEN_FOR_THIS_STEP", () -> state = State.DECLINED);
            case "moved" -> once(moved, "NOTHING_TRANSFERRED", () -> moved = true);
            case "over" -> once(!on.isAfter(decided), "NOT_EXPIRED_YET", () -> state = State.EXPIRED);
            case "copied" -> copied(on);
            case "complaint" -> once(on.isAfter(answered.plusDays(FILING_DAYS)), "COMPLAINT_TOO_LATE", this::complain);
            case "upheld" -> once(!firstIsOpen, "NO_SUCH_COMPLAINT", this::uphold);
            default -> once(false, "", () -> go(State.valueOf(cell), on));
        };
    }

    /** What is kept for its own day is copied on that day alone, and what was taken over never. */
    private String copied(LocalDate on) {
        if (takenOver) {
            return "REGISTER_KEPT_ELSEWHERE";
        }
        return on.isAfter(decided) ? "VALIDITY_OVER" : "";
    }

    private static String once(boolean refused, String refusal, Runnable act) {
        if (!refused) {
            act.run();
        }
        return refused ? refusal : "";
    }

    private void go(State next, LocalDate on) {
        boolean anew = next == State.REGISTERED;
        putOff &= !anew;
        moved &= !anew;
        filed = next == State.SUBMITTED || (filed && !anew);
        firstIsOpen &= !anew;
        complaints = anew ? 0 : complaints;
        decided = next == State.RECOGNISED && state != State.REVOKED ? on : decided;
        returned = next == State.RETURNED ? on : returned;
        answered = RESULTS.contains(next) ? on : answered;
        state = next;
    }

    private void complain() {
        complaints++;
        firstIsOpen |= complaints == 1;
    }

    /** Whoever was refused is assessed once more. */
    private void uphold() {
        firstIsOpen = false;
        state = state == State.REJECTED ? State.ACCEPTED : state;
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
