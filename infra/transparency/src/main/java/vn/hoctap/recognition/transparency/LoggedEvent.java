package vn.hoctap.recognition.transparency;

/**
 * An event as the log takes it in.
 *
 * @param position from 1, without a gap
 * @param leaf hash of its canonical bytes
 * @param version within its stream
 */
public record LoggedEvent(long position, Hash leaf, String stream, long version) {}
