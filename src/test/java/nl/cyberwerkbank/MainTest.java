package nl.cyberwerkbank;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.document.PdfView;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

class MainTest {
    private static final Pattern NOT_NEEDED_WITHOUT_A_WINDOW =
            Pattern.compile(
                    "(javafx|atlantafx|controlsfx|ikonli|sqlite|bc|openpdf|openhtmltopdf|pdfbox|pebble).*\\.jar");
    private static final String BAKERY =
            """
            {"given": {"legalForm": "privateLimitedCompany", "sector": "manufacturing", "annualTurnover": 4200000,
              "consolidatedTurnover": 4200000, "usTurnover": 84000, "ecommerceTurnover": 1470000,
              "personalDataSubjects": 18000, "countryOfEstablishment": "NL", "cyberLossDates": [],
              "securitySoftwarePresent": true, "accessControlPresent": true, "backupAndRecoveryPresent": true},
             "client": {"legalName": "Bakkerij Jansen B.V.", "kvkNumber": "12345678",
              "address": "Langestraat 1, 1811 AB Alkmaar", "sbiCode": "10.71", "sbiVersion": "2025"},
             "office": {"name": "Assurantiekantoor De Vries"}}
            """;

    @TempDir private Path folder;

    private String intake() throws IOException {
        return Files.writeString(folder.resolve("intake.json"), BAKERY).toString();
    }

    private PdfView printed(String... more) throws IOException {
        Path pdf = folder.resolve("offer.pdf");
        List<String> args = new ArrayList<>(List.of("quote", intake(), "--pdf", pdf.toString()));
        args.addAll(List.of("--sum=500000", "--deductible=2500"));
        args.addAll(List.of(more));
        var err = new StringWriter();
        int status =
                Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(err))
                        .run(args.toArray(String[]::new));
        assertThat(err.toString()).isEmpty();
        assertThat(status).isZero();
        return PdfView.open(Files.readAllBytes(pdf)).orElseThrow();
    }

    @Test
    void printsTheWorkedExampleToTheCentAndAlwaysAsAnIndication() throws IOException {
        try (PdfView view = printed()) {
            assertThat(view.text()).contains("2.338,60", "491,11", "2.829,71", "Bakkerij Jansen B.V.");
            for (int page = 0; page < view.pageCount(); page++) {
                assertThat(view.text(page).toLowerCase(Locale.ROOT)).containsAnyOf("indicatie", "voorbeeldtarief");
            }
        }
    }

    @Test
    void printsInEnglishWhenAsked() throws IOException {
        try (PdfView view = printed("--language", "en")) {
            assertThat(view.text()).contains("2,338.60", "491.11", "2,829.71", "indication");
        }
    }

    /// Runs the commands with a class path that lacks what only a window, the store or a document needs.
    @Test
    void decidesAndPricesWithoutToolkitDatabaseAndDocuments() throws Exception {
        List<URL> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!NOT_NEEDED_WITHOUT_A_WINDOW.matcher(Path.of(entry).getFileName().toString()).matches()) {
                path.add(Path.of(entry).toUri().toURL());
            }
        }
        try (var bare = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            for (String left : List.of("javafx/application/Platform", "org/sqlite/JDBC", "org/apache/pdfbox/Loader")) {
                assertThat(bare.getResource(left + ".class")).as(left).isNull();
            }
            String cases = "src/test/resources/cases/open/ACC-01.yaml";
            assertThat(run(bare, "decide", cases)).contains("\"case\":\"ACC-01\"");
            assertThat(run(bare, "check", cases)).contains("1 passed, 0 failed");
            assertThat(run(bare, "assess", intake())).contains("automaticQuote");
            assertThat(run(bare, "quote", intake())).contains("2829.71");
        }
    }

    private static String run(ClassLoader loader, String... args) throws Exception {
        var out = new StringWriter();
        var main = loader.loadClass("nl.cyberwerkbank.Main");
        var commandLine = main.getDeclaredMethod("commandLine", PrintWriter.class, PrintWriter.class);
        commandLine.setAccessible(true);
        Object program = commandLine.invoke(null, new PrintWriter(out), new PrintWriter(out));
        assertThat(program.getClass().getMethod("run", String[].class).invoke(program, (Object) args))
                .as(() -> out.toString())
                .isEqualTo(0);
        return out.toString();
    }
}
