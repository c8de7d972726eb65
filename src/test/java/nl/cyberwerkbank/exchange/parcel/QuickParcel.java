package nl.cyberwerkbank.exchange.parcel;

import nl.cyberwerkbank.dossier.office.OfficeKey;
import nl.cyberwerkbank.dossier.sending.Consignment;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;

/// Dossier files whose passphrase costs next to nothing to try, and ways to spoil one, for the tests of other packages.
public final class QuickParcel {
    private static final int HASH_BYTES = 32;
    private static final int WAYS = 5;
    private static final int MOST_FLIPPED = 40;
    private static final int MOST_ADDED = 200;

    private QuickParcel() {}

    public static byte[] write(Consignment contents, OfficeKey key, char[] passphrase) {
        return ParcelFile.write(contents, key, passphrase, KeyCost.of(1 << 10, 1));
    }

    /// A file with bits flipped, cut off, added to, or with a length changed.
    public static byte[] mutated(byte[] file, Random random) {
        byte[] copy = file.clone();
        return switch (random.nextInt(WAYS)) {
            case 0 -> flipped(copy, random, 1);
            case 1 -> flipped(copy, random, 1 + random.nextInt(MOST_FLIPPED));
            case 2 -> Arrays.copyOf(copy, random.nextInt(copy.length));
            case 3 -> {
                byte[] longer = Arrays.copyOf(copy, copy.length + 1 + random.nextInt(MOST_ADDED));
                random.nextBytes(longer);
                System.arraycopy(copy, 0, longer, 0, random.nextInt(copy.length));
                yield longer;
            }
            default -> {
                ByteBuffer.wrap(copy).putInt(random.nextInt(copy.length - Integer.BYTES), random.nextInt());
                yield copy;
            }
        };
    }

    private static byte[] flipped(byte[] copy, Random random, int times) {
        for (int i = 0; i < times; i++) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        }
        return copy;
    }

    /// The same with its outer hash made good, as someone would who wants to be believed.
    public static byte[] rehashed(byte[] file) {
        byte[] before = Arrays.copyOf(file, file.length - HASH_BYTES);
        return ByteBuffer.allocate(file.length).put(before).put(ParcelFile.sha256(before)).array();
    }
}
