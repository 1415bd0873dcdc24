package vn.hoctap.recognition.command.admission.model;

/** The map, as far as it tells what lies in what. */
@FunctionalInterface
public interface Covering {
    /** Whether an area lies, or ever lay, in an administrative unit; each lies in itself. */
    boolean covers(String unit, String area);
}
