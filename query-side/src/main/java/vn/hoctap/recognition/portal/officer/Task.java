package vn.hoctap.recognition.portal.officer;

import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.web.text.Text;

/**
 * Something that an officer can go on with.
 *
 * @param what the applicant, the title and the year
 * @param state where it stands
 * @param turn whose it is
 * @param act what to do next; empty where there is nothing to do
 * @param address of the page for it
 * @param due by when, as a sentence; empty where no day is set
 * @param overdue whether that day has passed
 * @param note what to know before, such as what the applicant holds already or why it was returned; empty where that is nothing
 * @param look what else can be looked at, with its address; empty where that is nothing
 */
public record Task(
        String what,
        String state,
        Turn turn,
        String act,
        String address,
        String due,
        boolean overdue,
        String note,
        Look look) {
    /** Whose turn it is. */
    public enum Turn {
        APPLICANT,
        OFFICES,
        NOBODY;

        static Turn at(Stage stage) {
            return switch (stage) {
                case REGISTERED, SELF_ASSESSED, RETURNED -> APPLICANT;
                case SUBMITTED, ACCEPTED, PROPOSED -> OFFICES;
                case RECOGNISED, REJECTED, REVOKED, EXPIRED, WITHDRAWN, DECLINED -> NOBODY;
            };
        }

        public String title() {
            return Text.called("officer.home", this);
        }
    }

    /** A way to something, in words. */
    public record Look(String text, String address) {
        static final Look NOTHING = new Look("", "");
    }
}
