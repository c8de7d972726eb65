package nl.cyberwerkbank.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The database's key, wrapped for one user with AES-256-GCM under the key derived from his passphrase or recovery
/// code. His name is bound in, and that it is a recovery code, so that an entry cannot pass for another.
///
/// @param derivation how the wrapping key comes from the passphrase
/// @param nonce 12 bytes in hexadecimal, fresh for each wrapping
/// @param sealed the wrapped key with its 16-byte tag, in hexadecimal
record WrappedKey(KeyDerivation derivation, String nonce, String sealed) {
    static final String ALGORITHM = "AES-256-GCM";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    WrappedKey {
        if (HexFormat.of().parseHex(nonce).length != NONCE_BYTES) {
            throw new IllegalArgumentException("a nonce has " + NONCE_BYTES + " bytes");
        }
        if (HexFormat.of().parseHex(sealed).length != DatabaseKey.BYTES + TAG_BITS / Byte.SIZE) {
            throw new IllegalArgumentException("a wrapped key has 48 bytes");
        }
    }

    static WrappedKey wrap(DatabaseKey key, String userName, char[] passphrase, KeyDerivation derivation) {
        byte[] nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, userName, passphrase, derivation, nonce).doFinal(key.bytes());
            return new WrappedKey(derivation, HexFormat.of().formatHex(nonce), HexFormat.of().formatHex(sealed));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java platform has AES-GCM", e);
        }
    }

    /// The key, or nothing when the passphrase is not the one it was wrapped under.
    Optional<DatabaseKey> unwrap(String userName, char[] passphrase) {
        byte[] nonceBytes = HexFormat.of().parseHex(nonce);
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, userName, passphrase, derivation, nonceBytes);
            return Optional.of(new DatabaseKey(cipher.doFinal(HexFormat.of().parseHex(sealed))));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java platform has AES-GCM", e);
        }
    }

    private static Cipher cipher(int mode, String userName, char[] passphrase, KeyDerivation derivation, byte[] nonce)
            throws GeneralSecurityException {
        byte[] wrapping = derivation.derive(passphrase);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(wrapping, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(userName.getBytes(StandardCharsets.UTF_8));
            return cipher;
        } finally {
            Arrays.fill(wrapping, (byte) 0);
        }
    }
}
