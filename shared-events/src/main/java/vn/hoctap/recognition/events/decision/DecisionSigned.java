package vn.hoctap.recognition.events.decision;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/**
 * The decision was signed and given its number (ký ban hành).
 *
 * @param numberText number and symbol as the paper has them, such as 04/QĐ-UBND
 * @param signatory the office of who signed, such as Chủ tịch Ủy ban nhân dân huyện
 * @param effectiveOn the date on the paper
 */
@EventType("DecisionSigned")
public record DecisionSigned(
        DecisionId decisionId, int number, String numberText, String signatory, LocalDate effectiveOn)
        implements DecisionEvent {}
