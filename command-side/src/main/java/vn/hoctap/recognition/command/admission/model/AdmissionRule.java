package vn.hoctap.recognition.command.admission.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoctap.recognition.command.admission.Matter;
import vn.hoctap.recognition.command.admission.NotAdmitted.Why;
import vn.hoctap.recognition.command.admission.Permission;
import vn.hoctap.recognition.command.admission.Permission.ApplicationAlone;
import vn.hoctap.recognition.command.admission.Permission.Either;
import vn.hoctap.recognition.command.admission.Permission.Ground;
import vn.hoctap.recognition.command.admission.Permission.Holder;
import vn.hoctap.recognition.command.admission.Permission.Seat;
import vn.hoctap.recognition.command.admission.Person;
import vn.hoctap.recognition.events.authority.Right;

/**
 * Who may send a command: whoever holds the right that it asks for where the matter lies, and has no other part in it. Whoever
 * is not to know of a matter gets the answer of one that does not exist.
 */
public final class AdmissionRule {
    private static final String MEMBER = "PANEL_MEMBER";

    private final Reach reach;

    public AdmissionRule(Covering map) {
        this.reach = new Reach(map);
    }

    /** @param matter empty where it does not exist */
    public Verdict judge(Permission permission, Optional<Matter> matter, Person person) {
        return switch (permission) {
            case ApplicationAlone _ -> refused(Why.FORBIDDEN);
            case Either(var one, var other) -> milder(holder(one, matter, person), holder(other, matter, person));
            case Holder holder -> holder(holder, matter, person);
            case Seat seat -> matter.map(known -> seated(seat, known, person)).orElseGet(() -> refused(Why.HIDDEN));
        };
    }

    /** Whether those who work for an office may know of a matter, whoever they are. */
    public boolean mayKnow(String office, Matter matter) {
        return reach.mayKnow(office, matter);
    }

    private Verdict holder(Holder holder, Optional<Matter> matter, Person person) {
        if (holder.ground() == Ground.ANYWHERE) {
            return anywhere(holder, person);
        }
        return Reach.anything(person)
                ? matter.map(known -> held(holder, known, person)).orElseGet(() -> refused(Why.HIDDEN))
                : refused(Why.FORBIDDEN);
    }

    /** What admits; else what tells less of what is hidden. */
    private static Verdict milder(Verdict one, Verdict other) {
        return Stream.of(one, other)
                .max(Comparator.comparingInt(AdmissionRule::weight))
                .orElseThrow();
    }

    private static int weight(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Admitted _ -> 3;
            case Verdict.Refused(var why) ->
                switch (why) {
                    case NOT_APART -> 2;
                    case HIDDEN -> 1;
                    case FORBIDDEN -> 0;
                };
        };
    }

    private static Verdict anywhere(Holder holder, Person person) {
        return person.rights().stream()
                .filter(right -> holder.roles().contains(right.role()))
                .findFirst()
                .map(AdmissionRule::admitted)
                .orElseGet(() -> refused(Why.FORBIDDEN));
    }

    private Verdict held(Holder holder, Matter matter, Person person) {
        var right = person.rights().stream()
                .filter(each -> holder.roles().contains(each.role()) && reach.holds(each, holder.ground(), matter))
                .findFirst();
        if (right.isEmpty()) {
            return outside(matter, person);
        }
        return holder.ground() != Ground.APPLICANT && hasPartIn(matter, person)
                ? refused(Why.NOT_APART)
                : admitted(right.get());
    }

    private Verdict seated(Seat seat, Matter matter, Person person) {
        var body = matter.seats().get(person.subject());
        if (body == null) {
            return outside(matter, person);
        }
        return seat.apart() && hasPartIn(matter, person) ? refused(Why.NOT_APART) : new Verdict.Admitted(MEMBER, body);
    }

    /** Own unit, own dossier, earlier part: none of them is undone by moving to another post. */
    private static boolean hasPartIn(Matter matter, Person person) {
        return matter.participants().contains(person.subject())
                || matter.applicants().stream().anyMatch(person.everActedFor()::contains);
    }

    private Verdict outside(Matter matter, Person person) {
        return refused(reach.includes(matter, person) ? Why.FORBIDDEN : Why.HIDDEN);
    }

    private static Verdict admitted(Right right) {
        return new Verdict.Admitted(right.role().name(), right.organisation());
    }

    private static Verdict refused(Why why) {
        return new Verdict.Refused(why);
    }
}
