/** Judging by criteria sets: pure functions over the published language, for whoever decides and whoever asks what if. */
@NullMarked
package vn.hoctap.recognition.criteria;

import org.jspecify.annotations.NullMarked;
