/** The Merkle log over the ledger (sổ sự kiện có chữ ký): its root, the heads of its streams, and checkpoints of both. */
@NullMarked
package vn.hoctap.recognition.transparency;

import org.jspecify.annotations.NullMarked;
