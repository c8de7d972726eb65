package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.Preferences;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.quote.Office;
import nl.cyberwerkbank.store.Filing;
import nl.cyberwerkbank.store.JournalNote;
import nl.cyberwerkbank.store.QuickWorkspace;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.store.Workspace;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// One of the installations of a test, worked by the command line.
final class Installation {
    static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");
    static final ProductCatalog CATALOG = ProductCatalog.shipped("allianz-cyber");

    private static final char[] PASSPHRASE = "een lange wachtzin".toCharArray();
    private static final String FILE_PASSPHRASE = "een zin voor onderweg";

    private final Path home;
    private final String user;
    private String out = "";
    private String err = "";

    private Installation(Path home, String user) {
        this.home = home;
        this.user = user;
    }

    static Installation of(Path home, Office office, User... users) {
        try (Workspace workspace = QuickWorkspace.create(home, users[0], PASSPHRASE.clone())) {
            workspace.settings().put(Preferences.SETTING, DossierJson.write(Preferences.SHIPPED.withOffice(office)));
            for (User more : List.of(users).subList(1, users.length)) {
                workspace.addUser(more, PASSPHRASE.clone());
            }
        }
        return new Installation(home, users[0].name());
    }

    /// The same installation with somebody else at it.
    Installation as(User other) {
        return new Installation(home, other.name());
    }

    int run(String command, String... arguments) {
        var settings =
                new StoreSettings(
                        () -> home,
                        whose ->
                                Optional.of(
                                        whose.equals("the dossier file")
                                                ? FILE_PASSPHRASE.toCharArray()
                                                : PASSPHRASE.clone()),
                        CATALOG,
                        Wording.of(Wording.ENGLISH),
                        Clock.fixed(NOON, ZoneOffset.UTC));
        List<String> args = new ArrayList<>(List.of(command));
        args.addAll(List.of(arguments));
        args.addAll(List.of("--user", user));
        var commands =
                List.of(
                        new ExportCommand(settings),
                        new ImportCommand(settings),
                        new AnswerCommand(settings),
                        new ListCommand(settings));
        var written = new StringWriter();
        var told = new StringWriter();
        int status =
                new CommandLineProgram("1", commands, new PrintWriter(written), new PrintWriter(told))
                        .run(args.toArray(String[]::new));
        out = written.toString();
        err = told.toString();
        return status;
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }

    static char[] filePassphrase() {
        return FILE_PASSPHRASE.toCharArray();
    }

    <T> T in(Function<Workspace, T> work) {
        try (Workspace workspace = Workspace.open(home, user, PASSPHRASE.clone())) {
            return work.apply(workspace);
        }
    }

    Dossier dossier(UUID id) {
        return in(workspace -> Filing.load(workspace.dossiers(), id).orElseThrow());
    }

    Assessment assessment(UUID id) {
        Dossier dossier = dossier(id);
        return in(workspace ->
                Assessment.of(dossier, Filing.preferences(workspace.settings()).offeringFor(dossier, CATALOG)));
    }

    void save(Dossier dossier) {
        in(workspace -> {
            long before = workspace.dossiers().load(dossier.id()).map(stored -> stored.revision()).orElse(0L);
            var offering = Filing.preferences(workspace.settings()).offeringFor(dossier, CATALOG);
            return workspace
                    .dossiers()
                    .save(
                            Filing.draft(Assessment.of(dossier, offering), NOON),
                            before,
                            new JournalNote(NOON, "dossierSaved", "test"));
        });
    }

    void change(UUID id, UnaryOperator<Dossier> change) {
        save(change.apply(dossier(id)));
    }

    static User user(String name, nl.cyberwerkbank.store.Role role, String mandate) {
        return new User(name, role, Bakery.euro(mandate), NOON);
    }
}
