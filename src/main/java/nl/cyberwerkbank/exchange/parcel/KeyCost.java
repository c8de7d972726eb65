package nl.cyberwerkbank.exchange.parcel;

import nl.cyberwerkbank.exchange.parcel.ParcelException.Reason;

import java.nio.ByteBuffer;
import java.security.SecureRandom;

/// How a passphrase becomes the key of a parcel: Argon2id 1.3 (RFC 9106) with one lane.
///
/// @param memoryKib memory in KiB, 1,024 to 131,072
/// @param passes passes over that memory, 1 to 4
/// @param salt 16 bytes, chosen at random for each parcel
@SuppressWarnings("ArrayRecordComponent") // compared by no one
record KeyCost(int memoryKib, int passes, byte[] salt) {
    static final int BYTES = 4 + 1 + 16;

    private static final int SALT_BYTES = 16;
    private static final int LEAST_KIB = 1 << 10;
    private static final int MOST_KIB = 128 << 10;
    private static final int MOST_PASSES = 4;

    /// Memory and passes of RFC 9106's second recommended option: 64 MiB, 3 passes.
    static KeyCost standard() {
        return of(64 << 10, 3);
    }

    static KeyCost of(int memoryKib, int passes) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new KeyCost(memoryKib, passes, salt);
    }

    void write(ByteBuffer out) {
        out.putInt(memoryKib).put((byte) passes).put(salt);
    }

    static KeyCost read(ByteBuffer in) {
        int memoryKib = in.getInt();
        int passes = in.get();
        byte[] salt = new byte[SALT_BYTES];
        in.get(salt);
        return new KeyCost(memoryKib, passes, salt);
    }

    /// More would be no wish for safety but an attack on the reader.
    void requireBounded() throws ParcelException {
        if (memoryKib < LEAST_KIB || memoryKib > MOST_KIB || passes < 1 || passes > MOST_PASSES) {
            throw new ParcelException(Reason.ALTERED);
        }
    }
}
