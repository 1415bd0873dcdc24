package vn.hoctap.recognition.events.panel;

import vn.hoctap.recognition.events.criteria.Judgement.Verdict;

/**
 * What a member says of one indicator (chấm chỉ tiêu).
 *
 * @param code the indicator's code in its criteria set
 */
public record Score(String code, Verdict outcome, String comment) {}
