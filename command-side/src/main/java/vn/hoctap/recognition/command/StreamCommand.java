package vn.hoctap.recognition.command;

/** A command to one stream. */
public interface StreamCommand {
    /** The stream that it is for, by identifier. */
    String stream();
}
