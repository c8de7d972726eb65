package nl.cyberwerkbank.store;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// Users, dossiers and workspaces for the tests of this package, with a key derivation that costs nothing.
final class Sample {
    static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    static final JournalNote NOTE = new JournalNote(NOON, "dossierSaved", "test");
    static final User ANNA = user("Anna de Vries", Role.ADVISER);
    static final User BRAM = user("Bram Smit", Role.UNDERWRITER);
    static final String CLIENT = "Bakkerij Zonderling";

    private static final String ANNAS = "een lange wachtzin";

    private Sample() {}

    static char[] annas() {
        return ANNAS.toCharArray();
    }

    static User user(String name, Role role) {
        return new User(name, role, Money.ofMajor(CurrencyUnit.EUR, 250_000), NOON);
    }

    static Workspace created(Path folder) {
        return new Gate(folder, Migrations.shipped()).create(ANNA, annas(), KeyDerivation.withFreshSalt(8, 1));
    }

    static Workspace opened(Path folder) {
        return Workspace.open(folder, ANNA.name(), annas());
    }

    static UUID id(int number) {
        return new UUID(0, number);
    }

    static DossierDraft dossier(int number, String clientName) {
        return dossier(id(number), "{\"client\":\"%s\"}".formatted(clientName), index(number, clientName));
    }

    static DossierDraft dossier(UUID id, String json, DossierIndex index) {
        return new DossierDraft(id, 1, json, new Findable(index, "contact mevrouw Peeters", List.of()));
    }

    static DossierIndex index(int number, String clientName) {
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
