package nl.cyberwerkbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.store.JournalNote;
import nl.cyberwerkbank.store.QuickWorkspace;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.store.Workspace;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// backup, backups and restore on a real workspace.
class BackupCommandsTest {
    private static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");
    private static final String PASSPHRASE = "een lange wachtzin";
    private static final User ANNA = new User("Anna de Vries", Role.ADVISER, Bakery.euro("0.00"), NOON);
    private static final ProductCatalog CATALOG = ProductCatalog.shipped("allianz-cyber");

    @TempDir private Path home;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void make() {
        try (Workspace workspace = QuickWorkspace.create(home, ANNA, PASSPHRASE.toCharArray())) {
            workspace.journal().note(new JournalNote(NOON, "test", "test"));
        }
    }

    private int run(String command, String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        var settings =
                new StoreSettings(
                        () -> home,
                        user -> Optional.of(PASSPHRASE.toCharArray()),
                        CATALOG,
                        Wording.of(Wording.ENGLISH),
                        Clock.fixed(NOON, ZoneOffset.UTC));
        List<String> args = new ArrayList<>(List.of(command));
        args.addAll(List.of(arguments));
        var commands = List.of(new BackupCommand(settings), new BackupsCommand(settings), new RestoreCommand(settings));
        return new CommandLineProgram("1", commands, new PrintWriter(out), new PrintWriter(err))
                .run(args.toArray(String[]::new));
    }

    private void addDossier() {
        try (Workspace workspace = Workspace.open(home, ANNA.name(), PASSPHRASE.toCharArray())) {
            StoreCommandsTest.save(workspace, Bakery.dossier());
        }
    }

    @Test
    void makeListShowAndPutBack() {
        assertThat(run("backup")).isZero();
        assertThat(run("backups")).isZero();
        assertThat(out.toString())
                .contains("\"name\":\"by-hand-2026-11-21T110000Z\",\"kind\":\"byHand\"", "\"dossiers\":0");
        addDossier();
        assertThat(run("restore", "by-hand-2026-11-21T110000Z")).isZero();
        assertThat(out.toString()).contains("\"changesSince\":1", "\"extent\":\"whole\"", "\"comparedWith\":1");
        assertThat(run("restore", "by-hand-2026-11-21T110000Z", "--yes")).isEqualTo(ExitCode.NEGATIVE);
        assertThat(err.toString()).contains("has shrunk");
        assertThat(run("restore", "by-hand-2026-11-21T110000Z", "--yes", "--even-if-shrunken")).isZero();
        assertThat(out.toString()).contains("\"restored\":true", "replaced-2026-11-21T110000Z");
        assertThat(run("restore", "replaced-2026-11-21T110000Z", "--yes")).isZero();
        assertThat(out.toString()).contains("\"dossiers\":1", "\"lost\":[]");
    }

    @Test
    void listAndPutBackWhenTheStoreItselfIsDamaged() throws IOException {
        addDossier();
        run("backup");
        Files.write(home.resolve("werkbank.db"), new byte[4096]);
        assertThat(run("backup")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("backups")).isZero();
        assertThat(run("restore", "by-hand-2026-11-21T110000Z", "--yes")).isZero();
        assertThat(out.toString()).contains("\"now\":\"unreadable\"", "\"problem\":\"damagedDatabase\"");
        assertThat(run("backup")).isZero();
    }

    @Test
    void sayThatThereIsNoSuchBackup() {
        assertThat(run("restore", "yesterday")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("There is no such back-up.");
    }
}
