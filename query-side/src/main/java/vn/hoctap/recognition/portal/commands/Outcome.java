package vn.hoctap.recognition.portal.commands;

/** What came of an errand. */
public sealed interface Outcome {
    /**
     * It is done, and recorded.
     *
     * @param location of what was begun; empty for a change
     */
    record Done(String location, long version) implements Outcome, OutcomeOfPublishing {
        /** The last part of its address. */
        public String id() {
            return location.substring(location.lastIndexOf('/') + 1);
        }
    }

    /**
     * Nothing was done.
     *
     * @param sentence why, for the person
     */
    record Refused(String sentence) implements Outcome, OutcomeOfMany, OutcomeOfPublishing, OutcomeOfLooking {}
}
