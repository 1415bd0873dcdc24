package vn.hoctap.recognition.command.criteria;

import java.util.Optional;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;

/** The criteria sets that are published at this instant. */
public interface PublishedCriteria {
    /**
     * The version by which an assessed year is judged; empty if none governs it.
     *
     * @param title the title's code
     */
    Optional<CriteriaSetPublished> governing(String title, int year);

    /** One version of a title's criteria; empty if it was never published. */
    Optional<CriteriaSetPublished> version(String title, int version);

    /** Number of a title's newest version; 0 before the first. */
    int newest(String title);
}
