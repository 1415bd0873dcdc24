package vn.hoctap.recognition.command.admission;

/** What offices may know of; for commands that name what their sender was not asked about. */
public interface OfficesKnowledge {
    /** @param office its code */
    boolean includes(String office, Matter matter);
}
