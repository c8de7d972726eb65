package nl.cyberwerkbank.ui.dossiers;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierFormatException;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.exchange.afd.AfdMessage;
import nl.cyberwerkbank.exchange.csv.CsvFile;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.store.DossierIndex;
import nl.cyberwerkbank.store.DossierRow;
import nl.cyberwerkbank.store.Listing;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.ui.casework.Casework;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

        /// A file was written.
        record Written(Message message) implements Outcome {}

        /// Nothing was changed.
        record Refused(Message message) implements Outcome {}
    }

    /// A file name for this dossier, without its client's name: `dossier-2026-0147.json`.
    public static String fileName(DossierRow row) {
        return baseName(row.index()) + ".json";
    }

    /// The same without an ending.
    public static String baseName(DossierIndex index) {
        return ("dossier-" + index.number()).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private Optional<Outcome> forbidden(Right right) {
        return casework.workspace().may(right)
                ? Optional.empty()
                : Optional.of(new Outcome.Refused(Message.of("exchange.notAllowed")));
    }

    /// Writes a dossier to a file.
    public Outcome write(DossierRow row, Path file) {
        return forbidden(Right.EXPORT_LISTS).orElseGet(() -> writeJson(row, file));
    }

    private Outcome writeJson(DossierRow row, Path file) {
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

    /// Writes a dossier for other systems, in the shape of the All Finance Datastandaard.
    public Outcome writeAfd(DossierRow row, Path file) {
        return forbidden(Right.EXPORT_LISTS).orElseGet(() -> writeMessage(row, file));
    }

    private Outcome writeMessage(DossierRow row, Path file) {
        casework.flush();
        var stored = casework.workspace().dossiers().load(row.id());
        if (stored.isEmpty()) {
            return new Outcome.Refused(Message.of("dossiers.export.gone"));
        }
        String message = AfdMessage.of(DossierJson.read(stored.get().json()), casework.today());
        return written(file, message.getBytes(StandardCharsets.UTF_8));
    }

    /// Writes a list for a spreadsheet.
    public Outcome writeList(Listing listing, Path file) {
        casework.flush();
        return forbidden(Right.EXPORT_LISTS)
                .orElseGet(() -> written(file, CsvFile.write(listing.of(casework.workspace(), casework.today()))));
    }

    private static Outcome written(Path file, byte[] contents) {
        try {
            Files.write(file, contents);
            return new Outcome.Written(Message.of("dossiers.export.done", text(String.valueOf(file.getFileName()))));
        } catch (IOException _) {
            return new Outcome.Refused(Message.of("dossiers.export.failed", text(file.toString())));
        }
    }

    /// Reads a dossier from a file and files it here.
    public Outcome read(Path file) {
        return forbidden(Right.EXCHANGE).orElseGet(() -> readJson(file));
    }

    private Outcome readJson(Path file) {
        Value name = text(String.valueOf(file.getFileName()));
        try {
            if (Files.size(file) > LARGEST_FILE) {
                return new Outcome.Refused(Message.of("dossiers.import.tooLarge", name));
            }
            Dossier dossier = DossierJson.read(Files.readString(file));
            for (Offer offer : dossier.offers()) {
                if (!DossierJson.isUnchanged(offer)) {
                    return new Outcome.Refused(
                            Message.of("exchange.refused.offerAltered", text(offer.content().number())));
                }
            }
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
