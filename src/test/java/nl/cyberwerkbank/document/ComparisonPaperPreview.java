package nl.cyberwerkbank.document;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.market.need.Remuneration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Prints the comparison and the adviser's record of the sample bakery into a folder, to look at. Argument: the folder.
public final class ComparisonPaperPreview {
    private ComparisonPaperPreview() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        var typesetter = new Typesetter();
        for (Locale language : new Locale[] {Wording.DUTCH, Wording.ENGLISH}) {
            Wording wording = Wording.of(language);
            String code = language.getLanguage();
            for (int columns = 3; columns <= 6; columns++) {
                Files.write(
                        folder.resolve("comparison-" + columns + "-" + code + ".pdf"),
                        new ComparisonDocument(typesetter).print(ComparisonPapersTest.sideBySide(columns), wording));
            }
            Files.write(
                    folder.resolve("record-" + code + ".pdf"),
                    new AdviceRecord(typesetter)
                            .print(ComparisonPapersTest.given(Remuneration.Disclosure.SHOWN), wording));
        }
    }
}
