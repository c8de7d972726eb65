package nl.cyberwerkbank.document.seal;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
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
import java.security.cert.X509Certificate;
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
        } catch (IOException | IllegalArgumentException e) {
            return new Unsealed();
        }
    }

    private static boolean coversAll(PDSignature signature, byte[] pdf) {
        int[] range = signature.getByteRange();
        return range.length == 4 && range[0] == 0 && range[2] + range[3] == pdf.length;
    }

    private static SealCheck verified(PDSignature signature, byte[] pdf) throws IOException {
        try {
            var data =
                    new CMSSignedData(
                            new CMSProcessableByteArray(signature.getSignedContent(pdf)),
                            new ByteArrayInputStream(signature.getContents(pdf)));
            for (SignerInformation signer : data.getSignerInfos()) {
                @SuppressWarnings("unchecked") // a store of certificates holds certificates
                Collection<X509CertificateHolder> found = data.getCertificates().getMatches(signer.getSID());
                X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(found.iterator().next());
                if (signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))) {
                    return new Intact(certificate);
                }
            }
            return new Broken();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | RuntimeException e) {
            return new Broken();
        }
    }
}
