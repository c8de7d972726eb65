package nl.cyberwerkbank.store;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// Users, dossiers and workspaces for the tests of the store, with a key derivation that costs nothing.
public final class Sample {
    public static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    public static final JournalNote NOTE = new JournalNote(NOON, "dossierSaved", "test");
    public static final User ANNA = user("Anna de Vries", Role.ADVISER);
    public static final User BRAM = user("Bram Smit", Role.UNDERWRITER);
    public static final String CLIENT = "Bakkerij Zonderling";

    private static final String ANNAS = "een lange wachtzin";

    private Sample() {}

    public static char[] annas() {
        return ANNAS.toCharArray();
    }

    public static User user(String name, Role role) {
        return new User(name, role, Money.ofMajor(CurrencyUnit.EUR, 250_000), NOON);
    }

    public static Workspace created(Path folder) {
        return new Gate(folder, Migrations.shipped()).create(ANNA, annas(), KeyDerivation.withFreshSalt(8, 1));
    }

    public static Workspace opened(Path folder) {
        return Workspace.open(folder, ANNA.name(), annas());
    }

    /// Opens as a program does that has one step of migration more.
    public static Workspace openedByALaterProgram(Path folder, String step) {
        List<String> steps = new ArrayList<>(Migrations.shipped().steps());
        steps.add(step);
        return new Gate(folder, new Migrations(steps)).open(ANNA.name(), annas());
    }

    public static UUID id(int number) {
        return new UUID(0, number);
    }

    public static DossierDraft dossier(int number, String clientName) {
        return dossier(id(number), "{\"client\":\"%s\"}".formatted(clientName), index(number, clientName));
    }

    public static DossierDraft dossier(UUID id, String json, DossierIndex index) {
        return new DossierDraft(id, 1, json, new Findable(index, "contact mevrouw Peeters", List.of()));
    }

    public static DossierIndex index(int number, String clientName) {
        return new DossierIndex(
                "2026-%04d".formatted(number),
                clientName,
                "1234%04d".formatted(number),
                "'s-Hertogenbosch",
                "intake",
                "incomplete",
                "status.intake",
                OptionalLong.of(100_000L + number),
                Optional.of(new DossierIndex.Attention(LocalDate.of(2026, 4, 1).plusDays(number), "offer.expires")),
                NOON.plusSeconds(number),
                DossierIndex.Shelf.ACTIVE);
    }
}
