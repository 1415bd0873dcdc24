package vn.hoctap.recognition.messaging.relay;

/** What a process's relay is doing. */
public sealed interface RelayStatus {
    /** Another process leads. */
    record Standby() implements RelayStatus {}

    record Leading() implements RelayStatus {}

    /** The last session failed; another is tried again and again. */
    record Failed(String reason) implements RelayStatus {}
}
