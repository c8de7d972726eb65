package nl.cyberwerkbank.ui.casework;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.dossier.Samples;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.store.DossierQuery;
import nl.cyberwerkbank.store.Filing;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.store.Workspace;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

class DemoWorkspaceTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T13:02:00Z"), ZoneId.of("Europe/Amsterdam"));

    @TempDir Path folder;

    @Test
    void holdsEverySampleWithItsNumberAndItsFrozenOffers() {
        var user = new User("Demo", Role.ADVISER, Money.zero(CurrencyUnit.EUR), CLOCK.instant());
        try (Workspace workspace = Workspace.demo(folder.resolve("demo"), user)) {
            Samples samples = Samples.shipped();
            int filed = DemoWorkspace.fill(workspace, ProductCatalog.shipped("allianz-cyber"), samples, CLOCK);
            assertThat(filed).isEqualTo(samples.samples().size());
            assertThat(workspace.dossiers().count(DossierQuery.latest())).isEqualTo(filed);
            var bakery = workspace.dossiers().list(DossierQuery.latest().matching("Bakkerij Jansen")).getFirst();
            assertThat(bakery.index().premiumCents()).hasValue(233_860);
            assertThat(bakery.index().number()).matches("2026-00[0-9]{2}");
            var twice = workspace.dossiers().list(DossierQuery.latest().matching("Van Dijk")).getFirst();
            assertThat(workspace.moments().of(twice.id())).hasSize(2);
            assertThat(twice.index().updatedAt()).isBefore(CLOCK.instant());
            workspace.checkFile();
            for (var row : workspace.dossiers().list(DossierQuery.latest())) {
                Filing.load(workspace.dossiers(), row.id()).orElseThrow().offerFiles().stream()
                        .flatMap(file -> file.documents().stream())
                        .forEach(document -> assertThat(workspace.blobs().get(new Sha256(document.id()))).isPresent());
            }
        }
    }
}
