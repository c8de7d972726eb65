package nl.cyberwerkbank.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// A SHA-256 hash, which names contents without showing them.
///
/// @param hex 64 lower-case hexadecimal digits
public record Sha256(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /// What stands where nothing came before: the previous hash of the first row of a chain.
    static final Sha256 NOTHING = new Sha256("0".repeat(64));

    public Sha256 {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal");
        }
    }

    /// The hash that is written so; empty when it is none.
    public static Optional<Sha256> parse(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new Sha256(written)) : Optional.empty();
    }

    public static Sha256 of(byte[] contents) {
        return new Sha256(HexFormat.of().formatHex(digest().digest(contents)));
    }

    /// The hash of the text's UTF-8 bytes.
    public static Sha256 of(String contents) {
        return of(contents.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return hex;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
