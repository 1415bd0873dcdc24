/** Figures of ours beside those of the peers, taken side by side in one run on one server. */
@NullMarked
package vn.hoctap.recognition.benchmarks;

import org.jspecify.annotations.NullMarked;
