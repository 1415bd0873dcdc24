package vn.hoctap.recognition.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/** A log with a key of its own, that signs what it is told to: honest, or a liar who holds the key. */
record SampleLog(String origin, KeyPair keys, List<Stored> events, Comparator<String> order) {
    static final Comparator<String> BY_BYTES =
            (one, other) -> Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));

    private static final String ORIGIN = "hoctap.example/sổ";

    record Stored(
            long position,
            String streamType,
            String stream,
            long version,
            UUID id,
            String type,
            String revision,
            long recordedAt,
            String payload,
            String metadata) {
        Stored at(long newPosition, long newVersion) {
            return new Stored(
                    newPosition, streamType, stream, newVersion, id, type, revision, recordedAt, payload, metadata);
        }

        Stored recordedAt(long time) {
            return new Stored(position, streamType, stream, version, id, type, revision, time, payload, metadata);
        }

        Stored saying(String newPayload) {
            return new Stored(
                    position, streamType, stream, version, id, type, revision, recordedAt, newPayload, metadata);
        }

        byte[] leaf() {
            return bytes(out -> {
                out.writeByte(0);
                out.writeLong(position);
                text(out, streamType);
                text(out, stream);
                out.writeLong(version);
                out.writeLong(id.getMostSignificantBits());
                out.writeLong(id.getLeastSignificantBits());
                text(out, type);
                text(out, revision);
                out.writeLong(recordedAt);
                text(out, payload);
                text(out, metadata);
            });
        }

        /** The file that the event names: its content is the event's identifier. */
        byte[] attachment() {
            return id.toString().getBytes(UTF_8);
        }

        boolean hasAttachment() {
            return payload.contains(sha256());
        }

        String sha256() {
            return HexFormat.of().formatHex(ReferenceTree.sha256(attachment()));
        }
    }

    /** The newest event of a stream. */
    record StreamHead(String stream, long version, long position) {
        byte[] leaf() {
            return bytes(out -> {
                out.writeByte(0);
                text(out, stream);
                out.writeLong(version);
                out.writeLong(position);
            });
        }
    }

    static SampleLog random(Random random, int size) {
        var names = names(random, 1 + random.nextInt(8));
        var versions = new TreeMap<String, Long>();
        var events = new ArrayList<Stored>();
        long time = 1_764_000_000_000_000L;
        for (int position = 1; position <= size; position++) {
            var stream = names.get(random.nextInt(names.size()));
            long version = versions.merge(stream, 0L, (old, start) -> old + 1);
            time += random.nextInt(3) * 1_000L;
            events.add(event(random, position, stream, version, time));
        }
        return new SampleLog(ORIGIN, newKeys(), events, BY_BYTES);
    }

    private static List<String> names(Random random, int count) {
        var beginnings = List.of("", "hồ sơ ", "\uFF5E", "😀", "a\"\\", "z");
        return IntStream.range(0, count)
                .mapToObj(number ->
                        beginnings.get(random.nextInt(beginnings.size())) + new UUID(random.nextLong(), number))
                .toList();
    }

    private static Stored event(Random random, long position, String stream, long version, long time) {
        var id = new UUID(random.nextLong(), random.nextLong());
        var event = new Stored(
                position,
                random.nextBoolean() ? "Dossier" : "Decision",
                stream,
                version,
                id,
                "Event" + random.nextInt(5),
                "1",
                time,
                "",
                "{\"actor\":\"Nguyễn Thị Ánh\"}");
        var payload = "{\"note\":\"Đã nhận\\n😀\",\"number\":" + random.nextInt(1000);
        return event.saying(
                random.nextInt(3) == 0 ? payload + ",\"sha256\":\"" + event.sha256() + "\"}" : payload + "}");
    }

    private static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    SampleLog with(List<Stored> otherEvents) {
        return new SampleLog(origin, keys, otherEvents, order);
    }

    SampleLog sortedBy(Comparator<String> otherOrder) {
        return new SampleLog(origin, keys, events, otherOrder);
    }

    SampleLog withOtherKey() {
        return new SampleLog(origin, newKeys(), events, order);
    }

    /** Positions and versions without gaps again, as if nothing had been taken out. */
    SampleLog rechained(List<Stored> left) {
        var versions = new TreeMap<String, Long>();
        var all = new ArrayList<Stored>();
        for (var event : left) {
            all.add(event.at(all.size() + 1, versions.merge(event.stream(), 0L, (old, start) -> old + 1)));
        }
        return with(all);
    }

    int size() {
        return events.size();
    }

    List<String> streams(int size) {
        return heads(size).stream().map(StreamHead::stream).toList();
    }

    List<byte[]> leaves(int size) {
        return events.subList(0, size).stream()
                .map(event -> ReferenceTree.sha256(event.leaf()))
                .toList();
    }

    List<StreamHead> heads(int size) {
        var newest = new TreeMap<String, StreamHead>(order);
        for (var event : events.subList(0, size)) {
            newest.put(event.stream(), new StreamHead(event.stream(), event.version(), event.position()));
        }
        return List.copyOf(newest.values());
    }

    List<byte[]> headLeaves(int size) {
        return heads(size).stream()
                .map(head -> ReferenceTree.sha256(head.leaf()))
                .toList();
    }

    String note(int size) {
        var heads = headLeaves(size);
        return signed(String.join(
                "\n",
                origin,
                Integer.toString(size),
                ReferenceTree.text(ReferenceTree.root(leaves(size))),
                "streams " + heads.size() + " " + ReferenceTree.text(ReferenceTree.root(heads)),
                "time " + Instant.ofEpochSecond(1_764_000_000L + size),
                ""));
    }

    String signed(String text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(UTF_8));
            var bytes = bytes(out -> {
                out.write(keyHash());
                out.write(signature(signature));
            });
            return text + "\n— " + origin + " " + ReferenceTree.text(bytes) + "\n";
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] signature(Signature signature) {
        try {
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    String key() {
        return origin + "+" + HexFormat.of().formatHex(keyHash()) + "+" + ReferenceTree.text(typeAndKey());
    }

    private byte[] keyHash() {
        return Arrays.copyOf(ReferenceTree.sha256((origin + "\n").getBytes(UTF_8), typeAndKey()), 4);
    }

    /** The last 32 bytes of the X.509 form are the key. */
    private byte[] typeAndKey() {
        var encoded = keys.getPublic().getEncoded();
        var bytes = Arrays.copyOfRange(encoded, encoded.length - 33, encoded.length);
        bytes[0] = 1;
        return bytes;
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
