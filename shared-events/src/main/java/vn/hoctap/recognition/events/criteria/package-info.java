/** What a title is judged by (bộ tiêu chí), what an applicant answers, and what the judging comes to. */
@NullMarked
package vn.hoctap.recognition.events.criteria;

import org.jspecify.annotations.NullMarked;
