package vn.hoctap.recognition.command.territory;

import java.time.LocalDate;
import vn.hoctap.recognition.events.criteria.Certainty;

/**
 * The paper behind a change of the map (văn bản).
 *
 * @param legalBasis the instrument that says so
 * @param certainty how sure it is that it says just this
 * @param effectiveOn from when the change holds; may lie in the future
 */
public record LegalAct(String legalBasis, Certainty certainty, LocalDate effectiveOn) {}
