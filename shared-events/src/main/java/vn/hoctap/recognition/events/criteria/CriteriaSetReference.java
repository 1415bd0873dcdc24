package vn.hoctap.recognition.events.criteria;

/**
 * One version of a title's criteria.
 *
 * @param title the title's code, such as CDHT-XA
 * @param version as published, from 1
 */
public record CriteriaSetReference(String title, int version) {}
