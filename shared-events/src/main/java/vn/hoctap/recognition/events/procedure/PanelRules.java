package vn.hoctap.recognition.events.procedure;

import vn.hoctap.recognition.events.criteria.Citation;

/**
 * How a council is made up and comes to a result (hội đồng đánh giá).
 *
 * @param fewestMembers at least so many
 * @param oddNumber whether the number has to be odd
 * @param chairAndSecretaryCounted whether those two count in that number
 * @param composition where the circular says how it is made up
 * @param quorum share of the members entitled to vote who have to take part
 * @param majority share of those taking part that has to be exceeded
 * @param internal where quorum and majority stand; no circular sets them
 */
public record PanelRules(
        int fewestMembers,
        boolean oddNumber,
        boolean chairAndSecretaryCounted,
        Citation composition,
        Share quorum,
        Share majority,
        Citation internal) {
    /** A fraction in whole numbers, such as 2 of 3. */
    public record Share(int numerator, int denominator) {}
}
