package nl.cyberwerkbank.document;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.util.List;

/// Puts a PDF to veraPDF, a validator that shares no code with what makes the PDF.
final class Conformance {
    static final List<PDFAFlavour> ARCHIVAL_AND_ACCESSIBLE = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

    private Conformance() {}

    /// What is wrong with the PDF by this standard; empty when it conforms.
    static List<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            var violations =
                    result.getTestAssertions().stream()
                            .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                            .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                            .distinct()
                            .toList();
            return violations.isEmpty() && !result.isCompliant() ? List.of("not compliant") : violations;
        }
    }
}
