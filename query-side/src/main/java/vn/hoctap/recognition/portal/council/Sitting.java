package vn.hoctap.recognition.portal.council;

import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.query.panels.Outcome;
import vn.hoctap.recognition.query.panels.PanelRow;
import vn.hoctap.recognition.query.panels.SessionRow;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.web.text.Text;

/**
 * A session as one person has it before them.
 *
 * @param subject account id of the person, who is not barred from it
 * @param newest whether that person knows of no later round on the dossier
 */
public record Sitting(SessionRow session, DossierRow dossier, PanelRow council, String subject, boolean newest) {
    static final String DISSENT = "bao-luu.";

    /** Applicant, title and year: all of the dossier that is told before a declaration. */
    public String what() {
        return Text.of("council.matter", dossier.applicantName(), title(), dossier.year());
    }

    /** Of its page. */
    public String address() {
        return "/phien-danh-gia/" + session.id();
    }

    public String title() {
        return Wording.ofTitle(dossier.title());
    }

    public String form() {
        return CouncilWords.of(session.form());
    }

    public Step step() {
        if (session.outcome() != null) {
            return new Continuation(this).isNextRound() ? Step.AGAIN : Step.CLOSED;
        }
        if (council.ended() != null) {
            return Step.DISSOLVED;
        }
        return session.seats(subject) ? stepOfMember() : Step.LOOK;
    }

    private Step stepOfMember() {
        if (!session.declared().contains(subject)) {
            return Step.DECLARE;
        }
        if (!session.sealed().contains(subject)) {
            return Step.SCORE;
        }
        if (!session.missing().isEmpty()) {
            return Step.WAIT;
        }
        return presides() ? Step.CLOSE : Step.PRESIDED;
    }

    /** Whether it falls to the person to end it although ballots are missing. */
    public boolean mayEndEarly() {
        return presides() && step().isJudging() && !session.missing().isEmpty();
    }

    boolean presides() {
        return session.presiding()
                .filter(member -> member.subject().equals(subject))
                .isPresent();
    }

    /** The step that the person asks for, where it is open: to hand in anew, to declare what came up later, to end it early. */
    Step step(Optional<Step> asked) {
        var own = step();
        return asked.filter(step -> step == Step.CLOSE ? mayEndEarly() : own.isJudging())
                .orElse(own);
    }

    /** Who has handed in and who has not; never how. */
    public List<Line> turnout() {
        return session.members().stream()
                .map(member -> new Line(CouncilWords.of(member), turnoutOf(member.subject())))
                .toList();
    }

    private String turnoutOf(String member) {
        if (session.bars(member)) {
            return Text.of("council.turnout.barred");
        }
        return Text.of(session.sealed().contains(member) ? "council.turnout.in" : "council.turnout.out");
    }

    public int handedIn() {
        return session.entitled().size() - session.missing().size();
    }

    /** Of whom a ballot is still missing. */
    public List<String> missing() {
        return session.missing().stream().map(this::nameOf).toList();
    }

    /** How each member voted; nothing while it is open. */
    public List<Line> votes() {
        return outcome().stream()
                .flatMap(outcome -> outcome.votes().stream())
                .map(vote -> new Line(nameOf(vote.subject()), CouncilWords.of(vote.vote())))
                .toList();
    }

    public List<Line> dissent() {
        return outcome().stream()
                .flatMap(outcome -> outcome.minutes().dissent().stream())
                .map(dissent -> new Line(nameOf(dissent.subject()), dissent.opinion()))
                .toList();
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(session.outcome());
    }

    private String nameOf(String member) {
        return session.members().stream()
                .filter(each -> each.subject().equals(member))
                .map(CouncilWords::of)
                .findFirst()
                .orElse(member);
    }

    /** Of whom an opinion may be kept in the minutes, each with its field. */
    public List<Line> dissenters() {
        return session.members().stream()
                .map(member -> new Line(CouncilWords.of(member), DISSENT + member.subject()))
                .toList();
    }

    /** What the applicant asks for; empty where it has not said. */
    public String level() {
        return Wording.ofLevel(dossier.standing().level());
    }

    /** @param member role, body and account */
    public record Line(String member, String text) {}
}
