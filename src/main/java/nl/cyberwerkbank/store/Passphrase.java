package nl.cyberwerkbank.store;

import nl.cyberwerkbank.explain.Value;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/// What a passphrase must be, and how it becomes bytes.
public final class Passphrase {
    /// The least number of characters. Length is the only rule, since rules on digits and signs make people choose what
    /// is easier to guess (NIST SP 800-63B advises against them); the number is this product's own choice.
    public static final int MINIMUM_LENGTH = 12;

    /// The same, as messages show it.
    static final Value MINIMUM = new Value.Count(BigInteger.valueOf(MINIMUM_LENGTH));

    private Passphrase() {}

    /// True when the passphrase is long enough; a character outside the basic plane counts as one.
    public static boolean isLongEnough(char[] passphrase) {
        return Character.codePointCount(passphrase, 0, passphrase.length) >= MINIMUM_LENGTH;
    }

    static void requireLongEnough(char[] passphrase) {
        if (!isLongEnough(passphrase)) {
            throw new StoreException(StoreProblem.PASSPHRASE_TOO_SHORT);
        }
    }

    /// The UTF-8 bytes of the composed form (NFC), so that an accent typed on another keyboard gives the same key. The
    /// caller wipes them.
    static byte[] bytes(char[] passphrase) {
        CharBuffer typed = CharBuffer.wrap(passphrase);
        CharBuffer composed =
                Normalizer.isNormalized(typed, Normalizer.Form.NFC)
                        ? typed
                        : CharBuffer.wrap(Normalizer.normalize(typed, Normalizer.Form.NFC));
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(composed);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        encoded.rewind();
        encoded.put(new byte[bytes.length]);
        return bytes;
    }
}
