package vn.hoctap.recognition.command.admission;

/** The people whom the engine knows, by their account at the identity provider. */
public interface People {
    /** As the store has it at this instant; without rights for whoever it has never heard of. */
    Person of(String subject);
}
