/** What is noted of the deadlines of a dossier (thời hạn giải quyết): reminded of, missed, escalated. */
@NullMarked
package vn.hoctap.recognition.events.deadline;

import org.jspecify.annotations.NullMarked;
