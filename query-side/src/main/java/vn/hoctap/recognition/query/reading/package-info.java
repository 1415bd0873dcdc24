/** What every read model needs: events from envelopes, and answers that include one's own write. */
@NullMarked
package vn.hoctap.recognition.query.reading;

import org.jspecify.annotations.NullMarked;
