package nl.cyberwerkbank.document;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.riskscan.Questionnaire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Prints the papers of the sample bakery's scan into a folder, to look at. Argument: the folder.
public final class ScanPaperPreview {
    private ScanPaperPreview() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        var typesetter = new Typesetter();
        for (Locale language : new Locale[] {Wording.DUTCH, Wording.ENGLISH}) {
            Wording wording = Wording.of(language);
            String code = language.getLanguage();
            Files.write(
                    folder.resolve("report-" + code + ".pdf"),
                    new ScanReport(typesetter).print(ScanPapersTest.bakery(), wording));
            Files.write(
                    folder.resolve("form-" + code + ".pdf"),
                    new ScanForm(typesetter).print(Questionnaire.shipped(), "", Bakery.OFFICE, Bakery.TODAY, wording));
        }
    }
}
