package nl.cyberwerkbank.dossier.office;

import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/// The office's private key with its certificate.
///
/// @param privateKey signs; never leaves the workspace but as PKCS#12
/// @param chain the certificate, with those that vouch for it behind; a self-made one stands alone
public record OfficeKey(PrivateKey privateKey, List<X509Certificate> chain) {
    private static final int KEY_BITS = 3072;
    private static final int YEARS = 10;
    private static final int DAYS_A_YEAR = 365;
    private static final int SERIAL_BITS = 120;
    private static final String ALIAS = "office";

    /// Kinds of keys that seals and dossier files are signed with.
    private static final Set<String> SIGNS = Set.of("RSA", "EC");

    public OfficeKey {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("a key has a certificate");
        }
    }

    /// A new key with a certificate that the office makes for itself: it shows that two things come from one hand, not
    /// whose hand that is.
    ///
    /// @param officeName as on the offer; empty: not named yet
    /// @param now from when it is valid, for ten years
    public static OfficeKey selfMade(String officeName, Instant now) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            KeyPair pair = generator.generateKeyPair();
            var name =
                    new X500NameBuilder(BCStyle.INSTANCE)
                            .addRDN(BCStyle.CN, officeName.isBlank() ? "Cyberwerkbank" : officeName)
                            .addRDN(BCStyle.C, "NL")
                            .build();
            var certificate =
                    new JcaX509v3CertificateBuilder(
                                    name,
                                    new BigInteger(SERIAL_BITS, new SecureRandom()),
                                    Date.from(now.truncatedTo(ChronoUnit.SECONDS)),
                                    Date.from(now.plus((long) YEARS * DAYS_A_YEAR, ChronoUnit.DAYS)),
                                    name,
                                    pair.getPublic())
                            .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                            .addExtension(
                                    Extension.keyUsage,
                                    true,
                                    new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                            .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate()));
            return new OfficeKey(
                    pair.getPrivate(), List.of(new JcaX509CertificateConverter().getCertificate(certificate)));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        }
    }

    /// Reads the first key of a PKCS#12 file that can sign.
    ///
    /// @throws OfficeKeyException when the passphrase is wrong, or there is no such key with a certificate in it
    public static OfficeKey fromPkcs12(byte[] file, char[] passphrase) throws OfficeKeyException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), passphrase);
            for (String alias : Collections.list(store.aliases())) {
                Key key = store.getKey(alias, passphrase);
                Certificate[] chain = store.getCertificateChain(alias);
                if (key instanceof PrivateKey privateKey && chain != null && SIGNS.contains(key.getAlgorithm())) {
                    return new OfficeKey(
                            privateKey, java.util.Arrays.stream(chain).map(X509Certificate.class::cast).toList());
                }
            }
        } catch (IOException e) {
            throw new OfficeKeyException(
                    e.getCause() instanceof java.security.UnrecoverableKeyException
                            ? OfficeKeyException.Reason.WRONG_PASSPHRASE
                            : OfficeKeyException.Reason.NO_KEY_FILE,
                    e);
        } catch (GeneralSecurityException e) {
            throw new OfficeKeyException(OfficeKeyException.Reason.NO_KEY_FILE, e);
        }
        throw new OfficeKeyException(OfficeKeyException.Reason.NO_KEY_INSIDE, null);
    }

    /// The key as a PKCS#12 file.
    public byte[] toPkcs12(char[] passphrase) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(ALIAS, privateKey, passphrase, chain.toArray(X509Certificate[]::new));
            var out = new ByteArrayOutputStream();
            store.store(out, passphrase);
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("a key in memory can be written", e);
        }
    }

    /// The office's own certificate.
    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /// By what people compare a certificate on the telephone: its SHA-256 in hexadecimal.
    public static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("not a certificate", e);
        }
    }
}
