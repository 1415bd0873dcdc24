/** Events on the wire: the envelope, the relay that sends it and the projector that applies it once. */
@NullMarked
package vn.hoctap.recognition.messaging;

import org.jspecify.annotations.NullMarked;
