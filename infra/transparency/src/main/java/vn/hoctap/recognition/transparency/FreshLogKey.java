package vn.hoctap.recognition.transparency;

/** Prints a fresh key of a log, for {@code infra/log-key}. */
final class FreshLogKey {
    private FreshLogKey() {}

    /** @param arguments the log's name */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        System.out.println(LogKey.fresh(arguments[0]));
    }
}
