package nl.cyberwerkbank.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The 32 random bytes that encrypt the database. They are chosen once, at set-up, and are never written unwrapped.
final class DatabaseKey {
    static final int BYTES = 32;

    private final byte[] bytes;

    DatabaseKey(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a database key has " + BYTES + " bytes");
        }
        this.bytes = bytes.clone();
    }

    static DatabaseKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new DatabaseKey(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /// HMAC-SHA-256 of a text under a key made from this one for this purpose only; proves the key without showing it.
    String proof(String purpose, String text) {
        byte[] purposeKey = hmac(bytes, purpose);
        return HexFormat.of().formatHex(hmac(purposeKey, text));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java platform has HMAC-SHA-256", e);
        }
    }

    /// Never the key.
    @Override
    public String toString() {
        return "DatabaseKey";
    }
}
