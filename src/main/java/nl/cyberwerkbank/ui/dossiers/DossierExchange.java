package nl.cyberwerkbank.ui.dossiers;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierFormatException;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.store.DossierRow;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.ui.casework.Casework;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;

/// Takes one dossier as a file to and from another installation.
public final class DossierExchange {
    private static final long LARGEST_FILE = 20_000_000;

    private final Casework casework;

    public DossierExchange(Casework casework) {
        this.casework = casework;
    }

    /// What came of reading or writing a file.
    public sealed interface Outcome {
        /// The dossier is where it should be.
        record Done(UUID dossier, Message message) implements Outcome {}

        /// Nothing was changed.
        record Refused(Message message) implements Outcome {}
    }

    /// A file name for this dossier, made of number and client: `2026-0147-bakkerij-jansen-b-v.json`.
    public static String fileName(DossierRow row) {
        String words =
                (row.index().number() + " " + row.index().clientName())
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        return words + ".json";
    }

    /// Writes a dossier to a file.
    public Outcome write(DossierRow row, Path file) {
        casework.flush();
        var stored = casework.workspace().dossiers().load(row.id());
        if (stored.isEmpty()) {
            return new Outcome.Refused(Message.of("dossiers.export.gone"));
        }
        try {
            Files.writeString(file, DossierJson.write(DossierJson.read(stored.get().json())));
            return new Outcome.Done(
                    row.id(), Message.of("dossiers.export.done", text(String.valueOf(file.getFileName()))));
        } catch (IOException _) {
            return new Outcome.Refused(Message.of("dossiers.export.failed", text(file.toString())));
        }
    }

    /// Reads a dossier from a file and files it here.
    public Outcome read(Path file) {
        Value name = text(String.valueOf(file.getFileName()));
        try {
            if (Files.size(file) > LARGEST_FILE) {
                return new Outcome.Refused(Message.of("dossiers.import.tooLarge", name));
            }
            Dossier dossier = DossierJson.read(Files.readString(file));
            return casework.takeIn(dossier)
                    .<Outcome>map(held ->
                            new Outcome.Done(
                                    dossier.id(), Message.of("dossiers.import.done", text(held.dossier().number()))))
                    .orElseGet(() -> new Outcome.Refused(Message.of("dossiers.import.here", text(dossier.number()))));
        } catch (DossierFormatException e) {
            return new Outcome.Refused(Message.of("dossiers.import.notADossier", name, text(e.getMessage())));
        } catch (StoreException e) {
            return new Outcome.Refused(e.problem().what());
        } catch (CharacterCodingException _) {
            return new Outcome.Refused(Message.of("dossiers.import.notText", name));
        } catch (IOException _) {
            return new Outcome.Refused(Message.of("dossiers.import.unreadable", name));
        }
    }

    private static Value text(String words) {
        return new Value.Text(words);
    }
}
