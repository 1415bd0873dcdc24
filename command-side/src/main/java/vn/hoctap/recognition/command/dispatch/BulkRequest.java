package vn.hoctap.recognition.command.dispatch;

import vn.hoctap.recognition.events.NamedUuid;
import vn.hoctap.recognition.web.Actor;
import vn.hoctap.recognition.web.ExpectedVersion;
import vn.hoctap.recognition.web.IdempotencyKey;
import vn.hoctap.recognition.web.RequestHash;

/** Asks for many commands at once; each item's key follows from the whole request's, so that the whole may be sent again. */
public record BulkRequest(Actor actor, IdempotencyKey key, RequestHash hash) {
    /** The request for an item that begins a stream. */
    public CommandRequest beginning(String item) {
        return new CommandRequest.Creation(actor, keyOf(item), hash);
    }

    /** The request for an item that changes a stream, of which its sender saw this version. */
    public CommandRequest changing(String item, long version) {
        return new CommandRequest.Change(actor, keyOf(item), hash, new ExpectedVersion.Exactly(version));
    }

    private IdempotencyKey keyOf(String item) {
        var own = NamedUuid.of("bulk/%s/%s".formatted(key.value(), item));
        return new IdempotencyKey(own.toString());
    }
}
