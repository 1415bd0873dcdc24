package vn.hoctap.recognition.eventstore;

/**
 * How an event is called on disk.
 *
 * @param type logical name, never a class name
 * @param revision shape of its payload
 */
public record EventName(String type, String revision) {}
