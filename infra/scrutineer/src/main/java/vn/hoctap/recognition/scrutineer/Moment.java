package vn.hoctap.recognition.scrutineer;

import java.util.Optional;
import vn.hoctap.recognition.events.panel.Tally;

/**
 * A step in a session, and how the vote stood after it.
 *
 * @param entitled members who may vote
 * @param tookPart those of them whose ballot is sealed
 * @param tally of these ballots, as they were opened in the end; empty where one of them was replaced later, or none was opened
 */
record Moment(Taken step, int entitled, int tookPart, Optional<Tally> tally) {}
