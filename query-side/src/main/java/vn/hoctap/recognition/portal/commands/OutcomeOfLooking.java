package vn.hoctap.recognition.portal.commands;

import tools.jackson.databind.JsonNode;

/** What the command side says of something that it only looks at: nothing is done. */
public sealed interface OutcomeOfLooking permits OutcomeOfLooking.Seen, Outcome.ShownAgain {
    /** @param found as the API describes it */
    record Seen(JsonNode found) implements OutcomeOfLooking {}
}
