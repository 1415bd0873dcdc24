package vn.hoctap.recognition.command.targets;

/** The targets that are published at this instant (mục tiêu). */
public interface PublishedTargets {
    /** Number of the newest version; 0 before the first. */
    int newest();
}
