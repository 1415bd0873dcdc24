package vn.hoctap.recognition.command.dispatch;

/** What became of a command that the application sent of itself. */
public sealed interface Answer {
    /** @param version of the stream after the command */
    record Accepted(long version) implements Answer {}

    /** @param refusal the reason, as the stream's rules name it */
    record Refused(Object refusal) implements Answer {}
}
