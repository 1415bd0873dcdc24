package vn.hoctap.recognition.verifier;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import vn.hoctap.recognition.verifier.SampleLog.Stored;

/** Changes of events and of the heads of their streams. */
final class EventMutations {
    private static final Pattern PROOF = Pattern.compile("\"proof\":\\[[^]]*]");

    private EventMutations() {}

    static Changed field(Subject subject) {
        var whole = subject.whole();
        var event = subject.any(subject.events());
        var field = subject.any(List.of(
                "streamType", "stream", "version", "id", "type", "revision", "recordedAt", "payload", "metadata"));
        int line = whole.lineOf(event);
        if (field.equals("id")) {
            whole.replace(
                    line, "\"id\":\".", "\"id\":\"" + (event.id().toString().startsWith("0") ? 1 : 0));
        } else {
            whole.replace(line, "\"" + field + "\":\"?", "$01");
        }
        return Changed.anywhere(subject, whole.bytes());
    }

    static Changed swap(Subject subject) {
        var whole = subject.whole();
        var events = subject.events();
        if (events.size() < 2) {
            return delete(subject);
        }
        int first = subject.random().nextInt(events.size() - 1);
        int second = first + 1 + subject.random().nextInt(events.size() - first - 1);
        Collections.swap(whole.lines(), whole.lineOf(events.get(first)), whole.lineOf(events.get(second)));
        return Changed.at(
                subject, whole, events.get(first).position(), events.get(second).position());
    }

    static Changed delete(Subject subject) {
        var event = subject.any(subject.events());
        var whole = subject.whole().without(event);
        return missing(subject, whole, event);
    }

    /** Named is the gap itself, or in a part of the log the event of the stream that comes after it or ends before it. */
    private static Changed missing(Subject subject, SamplePackage whole, Stored event) {
        var stream = subject.events(event.stream());
        int number = stream.indexOf(event);
        if (subject.isEverything()) {
            return Changed.at(subject, whole, event.position(), event.position());
        }
        if (stream.size() == 1) {
            return Changed.anywhere(subject, whole.bytes());
        }
        long named =
                stream.get(number < stream.size() - 1 ? number + 1 : number - 1).position();
        return Changed.at(subject, whole, named, named);
    }

    static Changed repeat(Subject subject) {
        var whole = subject.whole();
        var event = subject.any(subject.events());
        int line = whole.lineOf(event);
        whole.add(line, whole.lines().get(line));
        long named = event.position() + (subject.isEverything() ? 1 : 0);
        return Changed.at(subject, whole, named, named);
    }

    /** An event that never was, before another one: with its position and version, and its proof. */
    static Changed insert(Subject subject) {
        var whole = subject.whole();
        var event = subject.any(subject.events());
        int line = whole.lineOf(event);
        var proof = PROOF.matcher(whole.lines().get(line));
        var forged = event.saying("{\"forged\":true}");
        whole.add(line, SamplePackage.event(forged, proof.find() ? proof.group().substring(8) : ""));
        return Changed.at(subject, whole, event.position(), event.position() + 1);
    }

    static Changed tail(Subject subject) {
        var whole = subject.whole();
        var stream = subject.events(subject.any(subject.events()).stream());
        int left = subject.random().nextInt(stream.size());
        stream.subList(left, stream.size()).forEach(event -> whole.without(event));
        if (subject.isEverything()) {
            return Changed.at(
                    subject,
                    whole,
                    stream.get(left).position(),
                    stream.get(left).position());
        }
        return left == 0
                ? Changed.anywhere(subject, whole.bytes())
                : Changed.at(
                        subject,
                        whole,
                        stream.get(left - 1).position(),
                        stream.get(left - 1).position());
    }

    /** The head is made to fit what is left, all but its proof. */
    static Changed tailAndHead(Subject subject) {
        var whole = subject.whole();
        var stream = subject.events(subject.any(subject.events()).stream());
        if (subject.isEverything() || stream.size() < 2) {
            return tail(subject);
        }
        int left = 1 + subject.random().nextInt(stream.size() - 1);
        stream.subList(left, stream.size()).forEach(event -> whole.without(event));
        var newest = stream.get(left - 1);
        int head = whole.headOf(newest.stream());
        whole.replace(head, "\"version\":[0-9]+", "\"version\":" + newest.version());
        whole.replace(head, "\"position\":[0-9]+", "\"position\":" + newest.position());
        return Changed.at(subject, whole, newest.position(), newest.position());
    }

    static Changed head(Subject subject) {
        if (subject.isEverything()) {
            return delete(subject);
        }
        var whole = subject.whole();
        var stream = subject.any(subject.events()).stream();
        int head = whole.headOf(stream);
        var field = subject.any(List.of("version", "position", "index", "all"));
        if (field.equals("all")) {
            whole.remove(head);
        } else {
            whole.replace(
                    head,
                    "\"" + field + "\":",
                    "\"" + field + "\":" + (1 + subject.random().nextInt(9)));
        }
        long newest = subject.events(stream).getLast().position();
        return Changed.at(subject, whole, newest, newest);
    }
}
