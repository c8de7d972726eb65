package nl.cyberwerkbank.exchange.parcel;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/// What a passphrase becomes: a key for the cipher, and a check by which a wrong passphrase is told from a changed
/// file. Wiped when closed.
final class ParcelKey implements AutoCloseable {
    static final int CHECK_BYTES = 16;

    private static final int CIPHER_BYTES = 32;

    private final byte[] derived;

    private ParcelKey(byte[] derived) {
        this.derived = derived;
    }

    static ParcelKey derive(char[] passphrase, KeyCost cost) {
        ByteBuffer encoded =
                StandardCharsets.UTF_8.encode(Normalizer.normalize(CharBuffer.wrap(passphrase), Normalizer.Form.NFC));
        byte[] secret = new byte[encoded.remaining()];
        encoded.get(secret);
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(
                    new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                            .withMemoryAsKB(cost.memoryKib())
                            .withIterations(cost.passes())
                            .withParallelism(1)
                            .withSalt(cost.salt())
                            .build());
            byte[] derived = new byte[CIPHER_BYTES + CHECK_BYTES];
            generator.generateBytes(secret, derived);
            return new ParcelKey(derived);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    byte[] cipherKey() {
        return Arrays.copyOf(derived, CIPHER_BYTES);
    }

    byte[] check() {
        return Arrays.copyOfRange(derived, CIPHER_BYTES, derived.length);
    }

    @Override
    public void close() {
        Arrays.fill(derived, (byte) 0);
    }
}
