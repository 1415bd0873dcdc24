package vn.hoctap.recognition.events.panel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What one member says of a dossier (phiếu đánh giá).
 *
 * @param subject account id
 * @param salt 256 random bits in hexadecimal digits, without which few guesses would open a sealed ballot
 */
public record Ballot(String subject, String salt, List<Score> scores, Vote vote, String opinion) {
    public Ballot {
        scores = List.copyOf(scores);
    }

    /**
     * SHA-256 in hexadecimal digits over session, subject, salt, number of scores, each score's code, outcome and comment,
     * vote and opinion; each as a netstring (length in bytes of its UTF-8, colon, the bytes, comma), so that no two ballots
     * run into the same bytes.
     */
    public String commitment(SessionId session) {
        var digest = sha256();
        parts(session).forEach(part -> digest.update(netstring(part)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private List<String> parts(SessionId session) {
        var parts = new ArrayList<>(List.of(session.toString(), subject, salt, String.valueOf(scores.size())));
        scores.forEach(
                score -> parts.addAll(List.of(score.code(), score.outcome().name(), score.comment())));
        parts.addAll(List.of(vote.name(), opinion));
        return parts;
    }

    private static byte[] netstring(String part) {
        int length = part.getBytes(StandardCharsets.UTF_8).length;
        return "%d:%s,".formatted(length, part).getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
