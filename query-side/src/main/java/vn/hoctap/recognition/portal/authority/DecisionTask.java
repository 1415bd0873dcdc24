package vn.hoctap.recognition.portal.authority;

/**
 * Something that waits at the desk of whoever decides.
 *
 * @param what it is about
 * @param state where it stands
 * @param act what to do next; empty where somebody else has to
 * @param address of the page for it
 */
public record DecisionTask(String what, String state, String act, String address) {}
