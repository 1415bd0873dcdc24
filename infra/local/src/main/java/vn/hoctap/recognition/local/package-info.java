/** The embedded default: servers, both applications and demonstration data on one machine, in one process. */
@NullMarked
package vn.hoctap.recognition.local;

import org.jspecify.annotations.NullMarked;
