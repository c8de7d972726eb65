package nl.cyberwerkbank.document.seal;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// What became of a sealed PDF.
public sealed interface SealCheck {
    /// It is as it was sealed, to the last byte.
    ///
    /// @param by the certificate that sealed it; whether to trust it is another question
    record Intact(X509Certificate by) implements SealCheck {}

    /// Something was changed or added after it was sealed.
    record Broken() implements SealCheck {}

    /// It carries no seal, or is no PDF.
    record Unsealed() implements SealCheck {}

    /// Checks the last seal of a PDF.
    static SealCheck of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDSignature> signatures = document.getSignatureDictionaries();
            if (signatures.isEmpty()) {
                return new Unsealed();
            }
            PDSignature last = signatures.getLast();
            return coversAll(last, pdf) ? verified(last, pdf) : new Broken();
        } catch (IOException | RuntimeException e) {
            return new Unsealed(); // no PDF that can be read
        }
    }

    /// The seal covers everything but the gap that holds itself, and in the gap stands nothing else: figures between
    /// two angle brackets.
    private static boolean coversAll(PDSignature signature, byte[] pdf) {
        int[] range = signature.getByteRange();
        if (range.length != 4 || range[0] != 0 || range[2] + range[3] != pdf.length || range[1] + 1 >= range[2]) {
            return false;
        }
        boolean whole = pdf[range[1]] == '<' && pdf[range[2] - 1] == '>';
        for (int i = range[1] + 1; i < range[2] - 1; i++) {
            whole &= Character.digit(pdf[i], 16) >= 0;
        }
        return whole;
    }

    /// What follows the signature in its room is nothing but zeros.
    private static boolean isPadded(byte[] contents) throws IOException {
        var in = new ByteArrayInputStream(contents);
        new ASN1InputStream(in, contents.length).readObject();
        int next = in.read();
        while (next == 0) {
            next = in.read();
        }
        return next < 0;
    }

    /// The certificate is the one that was named when the seal was made; a seal that names none says nothing of it.
    private static boolean isNamed(SignerInformation signer, X509Certificate certificate)
            throws GeneralSecurityException {
        AttributeTable signed = signer.getSignedAttributes();
        Attribute named = signed == null ? null : signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (named == null) {
            return true;
        }
        ESSCertIDv2[] ids = SigningCertificateV2.getInstance(named.getAttrValues().getObjectAt(0)).getCerts();
        if (ids.length == 0 || !ids[0].getHashAlgorithm().getAlgorithm().equals(NISTObjectIdentifiers.id_sha256)) {
            return true;
        }
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return Arrays.equals(digest, ids[0].getCertHash());
    }

    private static SealCheck verified(PDSignature signature, byte[] pdf) throws IOException {
        try {
            if (!isPadded(signature.getContents(pdf))) {
                return new Broken();
            }
            var data =
                    new CMSSignedData(
                            new CMSProcessableByteArray(signature.getSignedContent(pdf)),
                            new ByteArrayInputStream(signature.getContents(pdf)));
            for (SignerInformation signer : data.getSignerInfos()) {
                @SuppressWarnings("unchecked") // a store of certificates holds certificates
                Collection<X509CertificateHolder> found = data.getCertificates().getMatches(signer.getSID());
                X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(found.iterator().next());
                if (isNamed(signer, certificate)
                        && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))) {
                    return new Intact(certificate);
                }
            }
            return new Broken();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | RuntimeException e) {
            return new Broken();
        }
    }
}
