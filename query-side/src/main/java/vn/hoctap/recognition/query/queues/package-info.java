/** What waits for whom (hàng việc): the dossiers on which each role has to act, and how urgent they are. */
@NullMarked
package vn.hoctap.recognition.query.queues;

import org.jspecify.annotations.NullMarked;
