package vn.hoctap.recognition.command.process;

import java.util.List;
import vn.hoctap.recognition.command.StreamCommand;

/**
 * What follows elsewhere from an event (phản ứng): commands, by the event and by what was folded before it. The commands are
 * sent first, each once for its position and stream; then the event is folded, in the transaction that moves the checkpoint.
 * Events that call for nothing share one. Whenever the process dies, the event comes again and ends the same.
 */
public interface Reaction {
    /** Names its checkpoint, for ever. */
    String name();

    /** What the event calls for, one command a stream at most; asked again after a failure. */
    List<StreamCommand> followUps(RecordedEvent recorded);

    /** Takes the event into tables of its own. */
    void fold(RecordedEvent recorded);

    /** Whether this refusal of a follow-up says that nothing is left to do; any other stops the reaction. */
    boolean isSettledBy(Object refusal);
}
