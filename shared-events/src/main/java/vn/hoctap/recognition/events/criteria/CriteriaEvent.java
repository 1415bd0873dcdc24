package vn.hoctap.recognition.events.criteria;

import vn.hoctap.recognition.events.RecognitionEvent;

/** Everything that can happen to the criteria of a title. */
public sealed interface CriteriaEvent extends RecognitionEvent permits CriteriaSetPublished {
    CriteriaId criteriaId();
}
