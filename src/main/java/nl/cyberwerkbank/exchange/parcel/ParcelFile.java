package nl.cyberwerkbank.exchange.parcel;

import nl.cyberwerkbank.dossier.office.OfficeKey;
import nl.cyberwerkbank.dossier.sending.Consignment;
import nl.cyberwerkbank.exchange.parcel.ParcelException.Reason;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The outer form of a dossier file: mark, version, how the key is made, the encrypted contents (AES-256-GCM, with all
/// that stands before them authenticated), and the SHA-256 of everything before, by which damage is told from a wrong
/// passphrase.
public final class ParcelFile {
    /// How the file's name ends.
    public static final String ENDING = ".cwb";

    /// The largest file that is read, 256 MiB.
    public static final int LARGEST = 256 << 20;

    private static final byte[] MARK = {'C', 'W', 'B', 'P'};
    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int HASH_BYTES = 32;
    private static final int HEAD_BYTES = MARK.length + 1 + KeyCost.BYTES + ParcelKey.CHECK_BYTES + NONCE_BYTES + 4;

    private ParcelFile() {}

    /// Closes a parcel.
    ///
    /// @param key signs it; its certificate goes with it
    /// @param passphrase opens it again; at least one character
    public static byte[] write(Consignment contents, OfficeKey key, char[] passphrase) {
        return write(contents, key, passphrase, KeyCost.standard());
    }

    static byte[] write(Consignment contents, OfficeKey key, char[] passphrase, KeyCost cost) {
        try (ParcelKey secret = ParcelKey.derive(passphrase, cost)) {
            byte[] plain = ParcelContents.signed(contents, key);
            byte[] nonce = new byte[NONCE_BYTES];
            new SecureRandom().nextBytes(nonce);
            ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES);
            head.put(MARK).put(VERSION);
            cost.write(head);
            head.put(secret.check()).put(nonce).putInt(plain.length + TAG_BITS / Byte.SIZE);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, secret, nonce, head.array()).doFinal(plain);
            byte[] before = ByteBuffer.allocate(HEAD_BYTES + sealed.length).put(head.array()).put(sealed).array();
            return ByteBuffer.allocate(before.length + HASH_BYTES).put(before).put(sha256(before)).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    /// Whether a file calls itself a dossier file, to be asked before it is read as one.
    ///
    /// @param start its first bytes
    public static boolean isOne(byte[] start) {
        return start.length >= MARK.length && Arrays.equals(Arrays.copyOf(start, MARK.length), MARK);
    }

    /// Looks at the outside of a file, which tells without a passphrase whether it can be one at all.
    ///
    /// @throws ParcelException when no passphrase could open it
    public static void requireOne(Path file) throws ParcelException, IOException {
        if (Files.size(file) > LARGEST) {
            throw new ParcelException(Reason.TOO_LARGE);
        }
        try (var in = Files.newInputStream(file)) {
            requireMark(ByteBuffer.wrap(in.readNBytes(MARK.length + 1)));
        } catch (BufferUnderflowException cutOff) {
            throw new ParcelException(Reason.CUT_OFF, cutOff);
        }
    }

    /// Opens a parcel and checks everything in it.
    ///
    /// @throws ParcelException when it cannot be trusted or opened, with the reason
    public static Parcel read(byte[] file, char[] passphrase) throws ParcelException {
        ByteBuffer in = ByteBuffer.wrap(file);
        KeyCost cost;
        byte[] check = new byte[ParcelKey.CHECK_BYTES];
        byte[] nonce = new byte[NONCE_BYTES];
        int length;
        try {
            requireMark(in);
            if (file.length > LARGEST) {
                throw new ParcelException(Reason.TOO_LARGE);
            }
            cost = KeyCost.read(in);
            in.get(check).get(nonce);
            length = in.getInt();
        } catch (BufferUnderflowException e) {
            throw new ParcelException(Reason.CUT_OFF, e);
        }
        if (length < 0 || in.remaining() != (long) length + HASH_BYTES) {
            throw new ParcelException(Reason.CUT_OFF);
        }
        byte[] before = Arrays.copyOf(file, file.length - HASH_BYTES);
        if (!MessageDigest.isEqual(sha256(before), Arrays.copyOfRange(file, before.length, file.length))) {
            throw new ParcelException(Reason.DAMAGED);
        }
        cost.requireBounded();
        return ParcelContents.read(open(file, length, passphrase, cost, check, nonce));
    }

    private static byte[] open(byte[] file, int length, char[] passphrase, KeyCost cost, byte[] check, byte[] nonce)
            throws ParcelException {
        try (ParcelKey secret = ParcelKey.derive(passphrase, cost)) {
            if (!MessageDigest.isEqual(secret.check(), check)) {
                throw new ParcelException(Reason.WRONG_PASSPHRASE);
            }
            return cipher(Cipher.DECRYPT_MODE, secret, nonce, Arrays.copyOf(file, HEAD_BYTES))
                    .doFinal(file, HEAD_BYTES, length);
        } catch (AEADBadTagException e) {
            throw new ParcelException(Reason.ALTERED, e);
        } catch (GeneralSecurityException e) {
            throw new ParcelException(Reason.DAMAGED, e);
        }
    }

    private static void requireMark(ByteBuffer in) throws ParcelException {
        if (in.remaining() < MARK.length) {
            throw new ParcelException(Reason.NOT_A_PARCEL);
        }
        byte[] mark = new byte[MARK.length];
        in.get(mark);
        if (!Arrays.equals(mark, MARK)) {
            throw new ParcelException(Reason.NOT_A_PARCEL);
        }
        if (in.get() != VERSION) {
            throw new ParcelException(Reason.NEWER_FORMAT);
        }
    }

    private static Cipher cipher(int mode, ParcelKey secret, byte[] nonce, byte[] head)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(secret.cipherKey(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(head);
        return cipher;
    }

    static byte[] sha256(byte[] contents) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(contents);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
