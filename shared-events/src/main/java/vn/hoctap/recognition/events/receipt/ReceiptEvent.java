package vn.hoctap.recognition.events.receipt;

import vn.hoctap.recognition.events.RecognitionEvent;

/** Everything that can happen to a book of dossiers. */
public sealed interface ReceiptEvent extends RecognitionEvent permits ReceiptNumbered {
    ReceiptBookId bookId();
}
