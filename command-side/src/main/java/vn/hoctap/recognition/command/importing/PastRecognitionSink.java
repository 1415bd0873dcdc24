package vn.hoctap.recognition.command.importing;

/** Where the rows of an import go. */
public interface PastRecognitionSink {
    /**
     * Records one recognition within the present command: its events are stored with the import's own, all or none.
     *
     * @param source the file that the row comes from
     * @throws RuntimeException if it cannot be recorded; the whole import is refused with it
     */
    void record(PastRecognition row, String source);
}
