package vn.hoctap.recognition.scrutineer;

/**
 * Something that is wrong with a session.
 *
 * @param position of the event that shows it
 */
record Finding(Flaw flaw, long position) {}
