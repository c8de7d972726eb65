package nl.cyberwerkbank.ui;

import nl.cyberwerkbank.dossier.Samples;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.store.AutoSave;
import nl.cyberwerkbank.store.DossierQuery;
import nl.cyberwerkbank.store.DossierRow;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.DemoWorkspace;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// Opens workspaces for tests of screens: a Saturday in November, and nothing saved before it is asked.
public final class DemoDesk {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T13:02:00Z"), ZoneId.of("Europe/Amsterdam"));
    public static final ProductCatalog CATALOG = ProductCatalog.shipped("allianz-cyber");
    public static final Wording DUTCH = Wording.of(Wording.DUTCH);

    private static final AutoSave.Later WHEN_ASKED = (task, delay) -> {};

    private DemoDesk() {}

    public static User user(String name, Role role) {
        return new User(name, role, Money.zero(CurrencyUnit.EUR), CLOCK.instant());
    }

    /// A throw-away workspace with all samples.
    public static Casework withSamples(Path folder, Role role) {
        Workspace workspace = Workspace.demo(folder.resolve("demo"), user("M. de Vries", role));
        DemoWorkspace.fill(workspace, CATALOG, Samples.shipped(), CLOCK);
        return of(workspace);
    }

    /// A throw-away workspace with nothing in it.
    public static Casework empty(Path folder) {
        return of(Workspace.demo(folder.resolve("empty"), user("M. de Vries", Role.ADVISER)));
    }

    public static Casework of(Workspace workspace) {
        return new Casework(workspace, CATALOG, CLOCK, WHEN_ASKED, Runnable::run);
    }

    /// The dossier that is found by these words.
    public static DossierRow found(Casework casework, String words) {
        return casework.list(DossierQuery.latest().matching(words)).getFirst();
    }
}
