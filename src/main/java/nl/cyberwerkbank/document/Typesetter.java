package nl.cyberwerkbank.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

import nl.cyberwerkbank.explain.Wording;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/// Lays out a filled template as PDF/A-3a and PDF/UA-1: tagged, fonts embedded, files attached.
///
/// The same input makes the same bytes. Nothing outside the template and the shipped fonts is ever loaded.
public final class Typesetter {
    private static final String FAMILY = "Source Sans 3";
    private static final String PRODUCER = "Cyberwerkbank";

    private final Templates templates = new Templates();
    private final byte[] regular = resource("/fonts/SourceSans3-Regular.ttf");
    private final byte[] italic = resource("/fonts/SourceSans3-Italic.ttf");
    private final byte[] semibold = resource("/fonts/SourceSans3-SemiBold.ttf");
    private final Drawings drawings = new Drawings(new Lettering(regular));
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    /// Fills and lays out one document.
    ///
    /// @param template file name in `assets/documents`
    /// @param values what the template may name
    /// @param wording the language of the document's own words
    /// @param properties what the PDF says about itself
    /// @param attachments files that travel inside it
    /// @return the PDF
    public byte[] typeset(
            String template,
            Map<String, Object> values,
            Wording wording,
            DocumentProperties properties,
            List<Attachment> attachments) {
        String page = templates.fill(template, values, wording);
        try (var document = new PDDocument();
                var renderer = builder(document, parse(page)).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            AttachedFiles.attach(document, attachments);
            describe(document, properties, wording);
            document.setDocumentId(identity(page, attachments));
            var out = new ByteArrayOutputStream(1 << 17);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(PDDocument document, Document page) throws IOException {
        var builder =
                new PdfRendererBuilder()
                        .usePDDocument(document)
                        .withW3cDocument(page, null)
                        .usePdfAConformance(PdfAConformance.PDFA_3_A)
                        .usePdfUaAccessibility(true)
                        .useColorProfile(colours)
                        .withProducer(PRODUCER)
                        .useReplacementText(PrintableText.REPLACEMENT)
                        .useObjectDrawerFactory(drawings);
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, priority);
        }
        return builder.useFont(font(document, regular), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(font(document, italic), FAMILY, 400, FontStyle.ITALIC, true)
                .useFont(font(document, semibold), FAMILY, 600, FontStyle.NORMAL, true);
    }

    /// A font for one document, without ligatures: they would lack the letters they stand for, which PDF/A-3a forbids,
    /// and looking for them takes far longer than all the rest.
    private static PDFontSupplier font(PDDocument document, byte[] content) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(content));
        font.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }

    /// Writes the document's dates and names, alike in both places where a PDF keeps them.
    private void describe(PDDocument document, DocumentProperties properties, Wording wording) throws IOException {
        var information = new PDDocumentInformation();
        information.setTitle(PrintableText.of(properties.title()));
        information.setSubject(PrintableText.of(properties.subject()));
        information.setAuthor(PrintableText.of(properties.author()));
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        information.setCreationDate(AttachedFiles.calendar(properties.created()));
        information.setModificationDate(AttachedFiles.calendar(properties.created()));
        document.setDocumentInformation(information);
        Map<String, Object> values =
                Map.of(
                        "properties",
                        properties,
                        "producer",
                        PRODUCER,
                        "created",
                        properties.created().truncatedTo(ChronoUnit.SECONDS).toString(),
                        "language",
                        wording.locale().toLanguageTag());
        String metadata = templates.fill("metadata.xml", values, wording);
        var catalog = document.getDocumentCatalog();
        catalog.getMetadata().importXMPMetadata(metadata.getBytes(StandardCharsets.UTF_8));
        catalog.setLanguage(wording.locale().toLanguageTag());
    }

    private static Document parse(String page) {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (SAXException e) {
            throw new IllegalStateException("a template is not well-formed", e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A PDF's identifier, from its content instead of the clock.
    private static long identity(String page, List<Attachment> attachments) {
        MessageDigest digest = digest();
        digest.update(page.getBytes(StandardCharsets.UTF_8));
        attachments.forEach(attachment -> digest.update(attachment.content()));
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    /// SHA-256 in 64 hexadecimal digits.
    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Typesetter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
