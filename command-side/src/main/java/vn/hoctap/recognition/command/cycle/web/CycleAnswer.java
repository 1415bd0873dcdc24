package vn.hoctap.recognition.command.cycle.web;

import vn.hoctap.recognition.events.cycle.CycleId;

/**
 * What a command came to.
 *
 * @param version of the cycle's stream; give it to the next command as {@code If-Match}
 */
record CycleAnswer(CycleId cycleId, long version) {}
