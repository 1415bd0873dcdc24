package vn.hoctap.recognition.events.procedure;

import vn.hoctap.recognition.events.criteria.Citation;

/**
 * How long a result may be complained of (thời hiệu khiếu nại), as the Law on Complaints 2011 article 9 says it.
 *
 * @param filingDays calendar days after the day from which the result is in force; time in which an objective obstacle kept
 *     somebody from complaining does not count
 */
public record ComplaintTerms(int filingDays, Citation citation) {}
