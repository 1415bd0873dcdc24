package vn.hoctap.recognition.command.process;

import vn.hoctap.recognition.command.StreamCommand;

/** A command that the application sent of itself was refused in a way that its sender does not know: a person has to look. */
final class UnexpectedRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnexpectedRefusal(StreamCommand command, Object refusal) {
        super("%s of stream %s was refused: %s"
                .formatted(command.getClass().getSimpleName(), command.stream(), refusal));
    }
}
