package vn.hoctap.recognition.command.decision.web;

import vn.hoctap.recognition.events.decision.DecisionId;

/**
 * What a command came to.
 *
 * @param version of the decision's stream; give it to a query as {@code version}, to the next command as {@code If-Match}
 */
record DecisionAnswer(DecisionId decisionId, long version) {}
