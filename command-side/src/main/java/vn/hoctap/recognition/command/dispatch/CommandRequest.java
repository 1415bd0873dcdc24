package vn.hoctap.recognition.command.dispatch;

import vn.hoctap.recognition.web.Actor;
import vn.hoctap.recognition.web.ExpectedVersion;
import vn.hoctap.recognition.web.IdempotencyKey;
import vn.hoctap.recognition.web.RequestHash;

/** Who asks, under which key and by which request; a controller method takes one of the two kinds as parameter. */
public sealed interface CommandRequest {
    Actor actor();

    IdempotencyKey key();

    RequestHash hash();

    ExpectedVersion expected();

    /** Begins a stream; there is no version that its sender could have seen. */
    record Creation(Actor actor, IdempotencyKey key, RequestHash hash) implements CommandRequest {
        @Override
        public ExpectedVersion expected() {
            return new ExpectedVersion.Any();
        }
    }

    /** Changes a stream of which its sender says what it saw. */
    record Change(Actor actor, IdempotencyKey key, RequestHash hash, ExpectedVersion expected)
            implements CommandRequest {}
}
