package nl.cyberwerkbank.store;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/// How a passphrase becomes the key that wraps the database's key: Argon2id, version 1.3 (RFC 9106), with its
/// parameters as they stand in the key file.
///
/// @param memoryKib memory in KiB, 8 to 1,048,576 (one GiB): more is a damaged file, not a wish
/// @param passes passes over that memory, 1 to 100
/// @param lanes lanes, 1 to 16
/// @param salt 32 hexadecimal digits, chosen at random for each entry
record KeyDerivation(int memoryKib, int passes, int lanes, String salt) {
    static final String ALGORITHM = "argon2id";
    static final int VERSION = Argon2Parameters.ARGON2_VERSION_13;
    private static final int KEY_BYTES = 32;
    private static final int SALT_BYTES = 16;

    KeyDerivation {
        if (memoryKib < 8 * lanes || memoryKib > 1 << 20 || passes < 1 || passes > 100 || lanes < 1 || lanes > 16) {
            throw new IllegalArgumentException("Argon2 parameters out of bounds");
        }
        if (HexFormat.of().parseHex(salt).length != SALT_BYTES) {
            throw new IllegalArgumentException("a salt has " + SALT_BYTES + " bytes");
        }
    }

    /// Memory and passes of RFC 9106's second recommended option (64 MiB, 3 passes). One lane, because this
    /// implementation fills lanes one after the other: more would help only who tries keys in parallel.
    static KeyDerivation standard() {
        return withFreshSalt(64 << 10, 3);
    }

    static KeyDerivation withFreshSalt(int memoryKib, int passes) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new KeyDerivation(memoryKib, passes, 1, HexFormat.of().formatHex(salt));
    }

    /// The same cost with a salt of its own, for another user or another passphrase.
    KeyDerivation renewed() {
        KeyDerivation fresh = withFreshSalt(memoryKib, passes);
        return new KeyDerivation(memoryKib, passes, lanes, fresh.salt);
    }

    /// The 32 bytes of the wrapping key. The caller wipes them.
    byte[] derive(char[] passphrase) {
        byte[] secret = Passphrase.bytes(passphrase);
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(
                    new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                            .withVersion(VERSION)
                            .withMemoryAsKB(memoryKib)
                            .withIterations(passes)
                            .withParallelism(lanes)
                            .withSalt(HexFormat.of().parseHex(salt))
                            .build());
            byte[] key = new byte[KEY_BYTES];
            generator.generateBytes(secret, key);
            return key;
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }
}
