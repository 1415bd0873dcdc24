package vn.hoctap.recognition.command.process.area;

import java.util.List;
import vn.hoctap.recognition.events.RecognitionEvent;

/** Reads out of an event which areas passed into which. */
public interface AreaSuccessions {
    /** One for each area that ended; empty for an event that ends none. */
    List<AreaSucceeded> in(RecognitionEvent event);
}
