package nl.cyberwerkbank.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import nl.cyberwerkbank.explain.Wording;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

class TypesetterTest {
    private static final Typesetter TYPESETTER = new Typesetter();
    private static final Wording DUTCH = Wording.of(Wording.DUTCH);
    private static final Instant ISSUED = Instant.parse("2026-11-21T00:00:00Z");
    private static final Attachment DATA =
            new Attachment(
                    "offerte.json",
                    "De gegevens",
                    "application/json",
                    Attachment.Relation.DATA,
                    "{\"premium\":\"2338.60\"}".getBytes(StandardCharsets.UTF_8),
                    ISSUED);

    @Test
    void conformsToTheArchivalAndTheAccessibleStandard() throws Exception {
        byte[] pdf = typeset(Map.of());
        for (var flavour : Conformance.ARCHIVAL_AND_ACCESSIBLE) {
            assertThat(Conformance.violations(pdf, flavour)).as(flavour.name()).isEmpty();
        }
    }

    @Test
    void validatorRefusesAPdfThatClaimsConformanceAndLacksIt() throws Exception {
        byte[] pdf = typeset(Map.of());
        byte[] unrelated =
                altered(pdf, document -> attachedFile(document).removeItem(COSName.getPDFName("AFRelationship")));
        assertThat(Conformance.violations(unrelated, PDFAFlavour.PDFA_3_A)).isNotEmpty();
        byte[] untagged = altered(pdf, document -> document.getDocumentCatalog().setStructureTreeRoot(null));
        assertThat(Conformance.violations(untagged, PDFAFlavour.PDFA_3_A)).isNotEmpty();
        assertThat(Conformance.violations(untagged, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    private static COSDictionary attachedFile(PDDocument document) {
        var associated = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
        return (COSDictionary) associated.getObject(0);
    }

    private static byte[] altered(byte[] pdf, Consumer<PDDocument> change) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            change.accept(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void sameInputMakesSameBytes() {
        assertThat(typeset(Map.of())).isEqualTo(typeset(Map.of()));
        assertThat(typeset(Map.of("text", "other"))).isNotEqualTo(typeset(Map.of()));
    }

    @Test
    void attachedFileComesOutUnchanged() {
        try (var view = PdfView.open(typeset(Map.of())).orElseThrow()) {
            assertThat(view.attachment("offerte.json")).hasValue(DATA.content());
            assertThat(view.attachment("other.json")).isEmpty();
        }
    }

    @Test
    void everyPageNamesClientAndOfficeAndItsNumberAndRepeatsTheTableHead() {
        var rows = IntStream.range(0, 120).mapToObj(i -> "row " + i).toList();
        try (var view = PdfView.open(typeset(Map.of("rows", rows))).orElseThrow()) {
            assertThat(view.pageCount()).isGreaterThan(2);
            for (int page = 0; page < view.pageCount(); page++) {
                assertThat(view.text(page)).contains("Column head", (page + 1) + " / " + view.pageCount());
            }
            for (int page = 1; page < view.pageCount(); page++) {
                assertThat(view.text(page)).contains("Bakkerij Jansen B.V.", "Kantoor De Brug");
            }
            assertThat(view.text()).contains("row 0", "row 119", "€ 1.250,00");
        }
    }

    @Test
    void textOfAUserIsNeverMarkup() {
        try (var view =
                PdfView.open(typeset(Map.of("text", "<b>5 < 6</b> & \"q\" ]]> &euro; {{ t }}"))).orElseThrow()) {
            assertThat(view.text()).contains("<b>5 < 6</b> & \"q\" ]]> &euro; {{ t }}");
        }
    }

    @Test
    void whatCannotBePrintedBecomesAVisibleSignAndStillConforms() throws Exception {
        String odd = "a\u0000b\u001fc\ud800d\uffffe 😀 漢 \u200b\u00ad\u202e end";
        byte[] pdf = typeset(Map.of("text", odd, "client", odd, "title", odd));
        for (var flavour : Conformance.ARCHIVAL_AND_ACCESSIBLE) {
            assertThat(Conformance.violations(pdf, flavour)).as(flavour.name()).isEmpty();
        }
        try (var view = PdfView.open(pdf).orElseThrow()) {
            assertThat(view.text(0)).contains("a□b□c□d□e □ □");
        }
    }

    @Test
    void aMegabyteInOneFieldIsCutWithAMark() {
        try (var view = PdfView.open(typeset(Map.of("text", "woord ".repeat(175_000)))).orElseThrow()) {
            assertThat(view.pageCount()).isLessThan(4);
            assertThat(view.text()).contains("[…]");
        }
    }

    @Test
    void aLongNameWithoutSpacesStaysOnThePage() {
        String name = "Aannemingsmaatschappij".repeat(9);
        try (var view =
                PdfView.open(typeset(Map.of("client", name, "title", name, "rows", List.of(name)))).orElseThrow()) {
            assertThat(view.text().replaceAll("\\s", "")).contains(name);
            var page = view.page(0, 2);
            for (int y = 0; y < page.getHeight(); y++) {
                for (int x = page.getWidth() - 2 * 30; x < page.getWidth(); x++) {
                    assertThat(page.getRGB(x, y)).as("ink in the right margin at " + x + "," + y).isEqualTo(-1);
                }
            }
        }
    }

    @Test
    void qrCodeIsReadFromTheRenderedPage() throws Exception {
        try (var view = PdfView.open(typeset(Map.of())).orElseThrow()) {
            var page = view.page(0, 3);
            int[] colours = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), colours);
            var found = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light)));
            assertThat(found.getText()).isEqualTo("Proefstuk");
        }
    }

    @Test
    void templateThatNamesAnUnknownValueFails() {
        var templates = new Templates();
        assertThatThrownBy(() -> templates.fill("trial.html", Map.of("title", "x"), DUTCH))
                .hasMessageContaining("language");
    }

    @Test
    void whatIsNoPdfIsNotOpened() {
        assertThat(PdfView.open("no pdf".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static byte[] typeset(Map<String, Object> changes) {
        var values =
                new HashMap<String, Object>(
                        Map.of(
                                "language", "nl",
                                "title", "Proefstuk",
                                "client", "Bakkerij Jansen B.V.",
                                "office", "Kantoor De Brug",
                                "text", "Een tekst.",
                                "rows", List.of("één")));
        values.putAll(changes);
        var properties =
                new DocumentProperties(
                        (String) values.get("title"), "Een proefstuk", "Kantoor De Brug", Wording.DUTCH, ISSUED);
        return TYPESETTER.typeset("trial.html", values, DUTCH, properties, List.of(DATA));
    }
}
