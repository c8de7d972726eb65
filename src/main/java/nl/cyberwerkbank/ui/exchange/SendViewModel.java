package nl.cyberwerkbank.ui.exchange;

import nl.cyberwerkbank.dossier.office.OfficeKey;
import nl.cyberwerkbank.exchange.parcel.ParcelFile;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.store.Passphrase;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.StoredDossier;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.dossiers.DossierExchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Writes one dossier as a dossier file.
public final class SendViewModel {
    private final Casework casework;
    private final Executor background;
    private final StoredDossier dossier;

    /// What came of it.
    public sealed interface Result {
        /// The file is there.
        record Written(Message told) implements Result {}

        /// Nothing was written.
        record Failed(Message told) implements Result {}
    }

    public SendViewModel(Casework casework, Executor background, StoredDossier dossier) {
        this.casework = casework;
        this.background = background;
        this.dossier = dossier;
    }

    /// Whose dossier it is.
    public String client() {
        String name = dossier.index().clientName();
        return name.isBlank() ? dossier.index().number() : name;
    }

    /// Whether the receiver will read which office sends it.
    public boolean isNamed() {
        return !casework.preferencesProperty().get().office().name().isBlank();
    }

    /// Such as `dossier-2026-0147.cwb`.
    public String fileName() {
        return DossierExchange.baseName(dossier.index()) + ParcelFile.ENDING;
    }

    /// What is wrong with a passphrase: whoever finds the file can try as many as he likes.
    public Optional<Message> complaintOf(String passphrase) {
        return Passphrase.isLongEnough(passphrase.toCharArray())
                ? Optional.empty()
                : Optional.of(StoreProblem.PASSPHRASE_TOO_SHORT.todo());
    }

    /// Writes the file; making keys takes a moment.
    public void send(Path file, String typed, Consumer<Result> done) {
        casework.flush();
        char[] passphrase = typed.toCharArray();
        background.execute(() -> {
            Result result = write(file, passphrase);
            Arrays.fill(passphrase, '\0');
            casework.onScreen(() -> done.accept(result));
        });
    }

    private Result write(Path file, char[] passphrase) {
        try {
            OfficeKey key = casework.officeKey();
            var sent = casework.outgoing(dossier.id());
            if (sent.isEmpty()) {
                return new Result.Failed(Message.of("dossiers.export.gone"));
            }
            Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), ".cyberwerkbank-", ".part");
            try {
                Files.write(whole, ParcelFile.write(sent.get(), key, passphrase));
                Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(whole);
            }
            return new Result.Written(
                    Message.of("exchange.send.done", new Value.Text(String.valueOf(file.getFileName()))));
        } catch (StoreException e) {
            return new Result.Failed(e.problem().what());
        } catch (IOException _) {
            return new Result.Failed(Message.of("dossiers.export.failed", new Value.Text(file.toString())));
        }
    }
}
