/** Dossiers as they once stood (tình trạng hồ sơ tại một thời điểm), and what changed between two instants. */
@NullMarked
package vn.hoctap.recognition.query.history;

import org.jspecify.annotations.NullMarked;
