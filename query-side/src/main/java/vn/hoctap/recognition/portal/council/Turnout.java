package vn.hoctap.recognition.portal.council;

import vn.hoctap.recognition.events.procedure.PanelRules.Share;
import vn.hoctap.recognition.web.text.Text;

/**
 * How many ballots are in of a session that is still open, against the number that its rules ask for.
 *
 * @param entitled members who may vote
 * @param quorum share of them who have to take part
 */
public record Turnout(int entitled, int handedIn, Share quorum) {
    /** The fewest that are enough, and one at least. */
    public int needed() {
        int enough = Math.ceilDiv(entitled * quorum.numerator(), quorum.denominator());
        return Math.max(1, enough);
    }

    public boolean isEnough() {
        return handedIn >= needed();
    }

    /** What comes of it if the session ends now. */
    public String sentence() {
        var rule =
                Text.of("council.turnout.rule", needed(), entitled, quorum.numerator(), quorum.denominator(), handedIn);
        return rule + " " + Text.of(isEnough() ? "council.turnout.enough" : "council.turnout.short");
    }
}
