package vn.hoctap.recognition.events.procedure;

import vn.hoctap.recognition.events.criteria.Citation;

/**
 * What the offices allow themselves for each step (thời hạn nội bộ từng bước), in working days.
 *
 * @param assessDays from the receipt to the council's session or written opinions
 * @param decideDays from the council's result to the decision
 * @param publishDays from the decision to its publication
 */
public record StepTerms(int assessDays, int decideDays, int publishDays, Citation citation) {}
