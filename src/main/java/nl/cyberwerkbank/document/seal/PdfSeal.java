package nl.cyberwerkbank.document.seal;

import nl.cyberwerkbank.dossier.office.OfficeKey;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfSignature;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Map;

/// Seals a PDF: PAdES baseline B-B, a detached CAdES signature over the whole file, added behind what is there.
public final class PdfSeal {
    private static final int ROOM = 16 << 10;
    private static final PdfName CADES_DETACHED = new PdfName("ETSI.CAdES.detached");

    private final OfficeKey key;

    /// A seal of this office.
    public PdfSeal(OfficeKey key) {
        this.key = key;
    }

    /// The PDF with the seal; what it was stays byte for byte at its start.
    ///
    /// @param pdf the finished PDF
    /// @param reason what the seal says it is for
    /// @param at when it is sealed
    public byte[] seal(byte[] pdf, String reason, ZonedDateTime at) {
        try {
            var out = new ByteArrayOutputStream(pdf.length + 2 * ROOM);
            var calendar = GregorianCalendar.from(at);
            var stamper = PdfStamper.createSignature(new PdfReader(pdf), out, "\0", null, true);
            var appearance = stamper.getSignatureAppearance();
            var dictionary = new PdfSignature(PdfName.ADOBE_PPKLITE, CADES_DETACHED);
            dictionary.setReason(reason);
            dictionary.setName(name());
            dictionary.setDate(new PdfDate(calendar));
            appearance.setSignDate(calendar);
            appearance.setCryptoDictionary(dictionary);
            appearance.preClose(Map.of(PdfName.CONTENTS, 2 * ROOM + 2));
            byte[] signature = sign(appearance.getRangeStream().readAllBytes());
            var contents = new PdfDictionary();
            byte[] padded = new byte[ROOM];
            System.arraycopy(signature, 0, padded, 0, signature.length);
            contents.put(PdfName.CONTENTS, new PdfString(padded).setHexWriting(true));
            appearance.close(contents);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException | GeneralSecurityException | CMSException | OperatorCreationException e) {
            throw new IllegalStateException("the PDF cannot be sealed", e);
        }
    }

    private String name() {
        return key.certificate().getSubjectX500Principal().getName();
    }

    private byte[] sign(byte[] contents)
            throws GeneralSecurityException, OperatorCreationException, CMSException, IOException {
        X509Certificate certificate = key.certificate();
        String algorithm =
                certificate.getPublicKey().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .setSignedAttributeGenerator(attributes(certificate))
                        .build(new JcaContentSignerBuilder(algorithm).build(key.privateKey()), certificate));
        generator.addCertificates(new JcaCertStore(key.chain()));
        return generator.generate(new CMSProcessableByteArray(contents), false).getEncoded();
    }

    /// The baseline wants the signer's certificate among the signed attributes, and no time there: that stands in the
    /// PDF.
    private static CMSAttributeTableGenerator attributes(X509Certificate certificate) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        var named = new ASN1EncodableVector();
        named.add(
                new Attribute(
                        PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                        new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest)))));
        var usual = new DefaultSignedAttributeTableGenerator(new AttributeTable(named));
        return parameters -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
    }
}
