package vn.hoctap.recognition.events.criteria;

/**
 * Where a fact stands.
 *
 * @param instrument the number of the instrument, such as 24/2023/TT-BGDĐT
 * @param printed article, clause and point as the instrument prints them
 * @param normalised the same without the instrument's slips of the pen
 */
public record Citation(String instrument, String printed, String normalised, Certainty certainty) {}
