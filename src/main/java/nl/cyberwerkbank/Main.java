package nl.cyberwerkbank;

import nl.cyberwerkbank.cli.AnswerCommand;
import nl.cyberwerkbank.cli.AssessCommand;
import nl.cyberwerkbank.cli.BackupCommand;
import nl.cyberwerkbank.cli.BackupsCommand;
import nl.cyberwerkbank.cli.CheckCommand;
import nl.cyberwerkbank.cli.ClientCopyCommand;
import nl.cyberwerkbank.cli.CommandLineProgram;
import nl.cyberwerkbank.cli.DecideCommand;
import nl.cyberwerkbank.cli.EraseCommand;
import nl.cyberwerkbank.cli.ExportCommand;
import nl.cyberwerkbank.cli.ImportCommand;
import nl.cyberwerkbank.cli.IntakeSettings;
import nl.cyberwerkbank.cli.ListCommand;
import nl.cyberwerkbank.cli.OfferCommand;
import nl.cyberwerkbank.cli.PassphrasePrompt;
import nl.cyberwerkbank.cli.QuoteCommand;
import nl.cyberwerkbank.cli.RekeyCommand;
import nl.cyberwerkbank.cli.ReportCommand;
import nl.cyberwerkbank.cli.RestoreCommand;
import nl.cyberwerkbank.cli.RetentionCommand;
import nl.cyberwerkbank.cli.ScanCommand;
import nl.cyberwerkbank.cli.StoreSettings;
import nl.cyberwerkbank.cli.VerifyCommand;
import nl.cyberwerkbank.conditions.ArticleTable;
import nl.cyberwerkbank.document.ClientOverview;
import nl.cyberwerkbank.document.OfferDocument;
import nl.cyberwerkbank.document.Typesetter;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.exchange.casefile.CaseFileReader;
import nl.cyberwerkbank.exchange.casefile.CaseKind;
import nl.cyberwerkbank.exchange.casefile.CaseKinds;
import nl.cyberwerkbank.exchange.casefile.FileSchema;
import nl.cyberwerkbank.exchange.casefile.claim.ClaimCase;
import nl.cyberwerkbank.exchange.casefile.policy.PolicyCaseKinds;
import nl.cyberwerkbank.exchange.intake.AcceptanceKind;
import nl.cyberwerkbank.exchange.intake.FindingJson;
import nl.cyberwerkbank.exchange.intake.IntakeFileReader;
import nl.cyberwerkbank.exchange.parcel.ParcelFile;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ArticleIndex;
import nl.cyberwerkbank.product.ClaimTerms;
import nl.cyberwerkbank.product.PolicyTerms;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.product.ReadingRegister;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.Office;
import nl.cyberwerkbank.store.DataFolder;
import nl.cyberwerkbank.ui.instance.Doorbell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

/// Chooses desktop or command line; all wiring happens here and nowhere else.
public final class Main {
    private static final String PRODUCT = "allianz-cyber";
    private static final String DEMONSTRATION = "--demo";
    private static final String FIRST_FRAME = "--first-frame";
    private static final String TRAINING = "--train";
    private static final String SAMPLE_INTAKE = "/samples/intake/bakkerij-jansen.json";
    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Amsterdam"));

    private Main() {}

    public static void main(String[] args) {
        ImageIO.setUseCache(
                false); // pictures of clients' papers would else pass through the folder for temporary files
        List<String> given = List.of(args);
        boolean opensFile = args.length == 1 && args[0].toLowerCase(Locale.ROOT).endsWith(ParcelFile.ENDING);
        if (opensFile || Set.of(DEMONSTRATION, FIRST_FRAME).containsAll(given)) {
            try {
                desktop(
                        given.contains(DEMONSTRATION) ? Start.DEMONSTRATION : Start.OWN_WORKSPACE,
                        given.contains(FIRST_FRAME) ? Ending.AFTER_FIRST_FRAME : Ending.BY_THE_USER,
                        opensFile ? List.of(Path.of(args[0])) : List.of());
            } catch (RuntimeException | Error failure) {
                StartFailure.tell(failure, writer(FileDescriptor.err));
                System.exit(2);
            }
        } else if (given.equals(List.of(TRAINING))) {
            Desktop.train(version(), () -> ProductCatalog.shipped(PRODUCT), CLOCK);
        } else {
            System.exit(commandLine(writer(FileDescriptor.out), writer(FileDescriptor.err)).run(args));
        }
    }

    /// What the desktop opens with.
    private enum Start {
        OWN_WORKSPACE,
        DEMONSTRATION
    }

    /// @param files to be taken in once the workspace is open
    private static void desktop(Start start, Ending ending, List<Path> files) {
        Optional<String> missing = Display.missing();
        boolean own = start == Start.OWN_WORKSPACE && ending == Ending.BY_THE_USER;
        if (missing.isEmpty() && own && Doorbell.ring(DataFolder.locate(), files)) {
            writer(FileDescriptor.out).println("Cyberwerkbank is already open; its window comes to the front.");
            return;
        }
        if (missing.isEmpty()) {
            try {
                switch (start) {
                    case OWN_WORKSPACE ->
                            Desktop.openWorkspace(
                                    version(), () -> ProductCatalog.shipped(PRODUCT), CLOCK, ending, files);
                    case DEMONSTRATION ->
                            Desktop.openDemonstration(version(), () -> ProductCatalog.shipped(PRODUCT), CLOCK, ending);
                }
                return;
            } catch (UnsupportedOperationException | IllegalStateException | LinkageError e) {
                Display.refusedBy(e).ifPresent(Main::endWithoutDisplay);
                StartFailure.tell(e, writer(FileDescriptor.err));
                missing = Optional.of("the window toolkit does not start here (" + e.getMessage() + ")");
            }
        }
        System.exit(withoutWindow(missing.orElseThrow()));
    }

    /// No offer is made then: what draws the pictures in it would look for the same display.
    private static void endWithoutDisplay(String missing) {
        var err = writer(FileDescriptor.err);
        err.println("No window: " + missing + ".");
        err.println("The command line needs none: cyberwerkbank --help");
        System.exit(2);
    }

    /// Says what is missing for a window and shows the main job without one: the sample offer, printed.
    private static int withoutWindow(String missing) {
        var out = writer(FileDescriptor.out);
        var err = writer(FileDescriptor.err);
        err.println("No window: " + missing + ".");
        err.println("The sample offer is made on the command line instead.");
        try (InputStream sample = Main.class.getResourceAsStream(SAMPLE_INTAKE)) {
            Path folder = Files.createTempDirectory("cyberwerkbank-");
            Path intake = folder.resolve("intake.json");
            Files.copy(sample, intake);
            Path offer = folder.resolve("offerte.pdf");
            out.println("cyberwerkbank quote " + intake + " --pdf " + offer);
            return commandLine(out, err).run("quote", intake.toString(), "--pdf", offer.toString());
        } catch (IOException e) {
            err.println("The sample offer could not be written: " + e.getMessage());
            return 2;
        }
    }

    static CommandLineProgram commandLine(PrintWriter out, PrintWriter err) {
        var readings = ReadingRegister.shipped();
        var reader = new CaseFileReader(FileSchema.ofCases());
        var catalog = ProductCatalog.shipped(PRODUCT);
        var english = Wording.of(Wording.ENGLISH);
        var policyTerms = PolicyTerms.shipped();
        var kinds = new ArrayList<CaseKind>(PolicyCaseKinds.under(policyTerms, english));
        kinds.add(new AcceptanceKind(catalog, english));
        kinds.add(new ClaimCase(ClaimTerms.shipped(), policyTerms, readings, english));
        var cases = new CaseKinds(kinds);
        var settings = new IntakeSettings(new IntakeFileReader(), catalog, readings, new FindingJson(english), CLOCK);
        var store = new StoreSettings(DataFolder::locate, PassphrasePrompt.onConsole(), catalog, english, CLOCK);
        return new CommandLineProgram(
                version(),
                List.of(
                        new AssessCommand(settings),
                        new QuoteCommand(settings, Main::print, english),
                        new DecideCommand(reader, cases, readings),
                        new CheckCommand(reader, cases, readings),
                        new ExportCommand(store),
                        new ImportCommand(store),
                        new AnswerCommand(store),
                        new ListCommand(store),
                        new VerifyCommand(store),
                        new BackupCommand(store),
                        new BackupsCommand(store),
                        new RestoreCommand(store),
                        new ClientCopyCommand(store, Main::overview),
                        new RetentionCommand(store),
                        new EraseCommand(store),
                        new RekeyCommand(store),
                        new ScanCommand(store),
                        new OfferCommand(store),
                        new ReportCommand(reports(english))),
                out,
                err);
    }

    private static SequencedMap<String, Supplier<List<String>>> reports(Wording wording) {
        var reports = new LinkedHashMap<String, Supplier<List<String>>>();
        reports.put("articles", () -> new ArticleTable(ArticleIndex.shipped(), wording).lines());
        return reports;
    }

    /// Makes the typesetter only now: no other command reads fonts and templates.
    private static byte[] print(Offer offer, Locale language) {
        return new OfferDocument(new Typesetter()).print(offer, Optional.empty(), Wording.of(language));
    }

    private static byte[] overview(List<Dossier> dossiers, Office office, LocalDate today) {
        return new ClientOverview(new Typesetter()).print(dossiers, office, today, Wording.of(Wording.DUTCH));
    }

    private static String version() {
        var properties = new Properties();
        try (InputStream in = Main.class.getResourceAsStream("/version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
