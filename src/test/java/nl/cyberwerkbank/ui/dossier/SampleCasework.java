package nl.cyberwerkbank.ui.dossier;

import nl.cyberwerkbank.client.Sector;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.Preferences;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/// An open throw-away workspace with the bakery of the worked example, for tests and for looking at screens.
public final class SampleCasework implements AutoCloseable {
    private static final Instant NOW = Instant.parse("2026-11-21T13:09:00Z");

    private final Casework casework;

    /// @param onScreen runs something on the JavaFX thread
    public SampleCasework(Executor onScreen) {
        try {
            var user = new User("A. Adviseur", Role.ADVISER, Bakery.euro("0.00"), NOW);
            casework =
                    new Casework(
                            Workspace.demo(Files.createTempDirectory("cyberwerkbank"), user),
                            ProductCatalog.shipped("allianz-cyber"),
                            Clock.fixed(NOW, ZoneOffset.UTC),
                            (task, delay) -> {},
                            onScreen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        casework.changePreferences(preferences -> Preferences.SHIPPED.withOffice(Bakery.OFFICE));
    }

    public Casework casework() {
        return casework;
    }

    /// Files the bakery's dossier, changed first.
    public OpenDossier bakery(UnaryOperator<Dossier> change) {
        return casework.file(number -> change.apply(Bakery.dossier()), "dossierCreated");
    }

    /// The bakery with an answer that only the desk can let pass.
    public OpenDossier referred() {
        return bakery(file -> file.withIntake(Bakery.INTAKE.withSector(Sector.EXCLUDED_SECTOR_IN_DOUBT)));
    }

    @Override
    public void close() {
        casework.close();
    }
}
