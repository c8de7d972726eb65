package nl.cyberwerkbank.ui.settings;

import nl.cyberwerkbank.dossier.office.OfficeKey;
import nl.cyberwerkbank.dossier.office.OfficeKeyException;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.OfficeKeys;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.store.Sender;
import nl.cyberwerkbank.ui.casework.Casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;

/// The office's key: what it is known by, and another in its place.
public final class OfficeKeyViewModel {
    private static final long LARGEST = 1 << 20;

    private final Casework casework;
    private final Executor background;

    /// @param background makes a key, which takes a moment
    public OfficeKeyViewModel(Casework casework, Executor background) {
        this.casework = casework;
        this.background = background;
    }

    private OfficeKeys keys() {
        return new OfficeKeys(casework.workspace());
    }

    /// The fingerprint as it is read out; empty while there is no key.
    public Optional<String> fingerprint() {
        return keys().kept()
                .map(key -> OfficeKey.fingerprint(key.certificate()))
                .map(hex -> new Sender(hex, "", Sender.Standing.SELF).spoken());
    }

    /// Whose certificate it is, and until which day a reader of a sealed PDF takes it for valid.
    public record Certificate(String name, LocalDate until) {}

    /// The certificate of the key; empty while there is no key.
    public Optional<Certificate> certificate() {
        return keys().kept()
                .map(key -> new Certificate(key.certificate().getSubjectX500Principal().getName(), lastDay(key)));
    }

    private LocalDate lastDay(OfficeKey key) {
        return LocalDate.ofInstant(until(key), casework.clock().getZone());
    }

    private static Instant until(OfficeKey key) {
        return key.certificate().getNotAfter().toInstant();
    }

    /// Whether the signed-in user may have another key.
    public boolean mayChange() {
        return casework.workspace().access() == Access.READ_WRITE && casework.workspace().may(Right.MANAGE_USERS);
    }

    /// Makes a key now, instead of when it is first needed.
    public void make(Runnable done) {
        background.execute(() -> {
            casework.officeKey();
            casework.onScreen(done);
        });
    }

    /// Uses the key of a PKCS#12 file from now on.
    ///
    /// @return why not
    public Optional<Message> load(Path file, String typed) {
        char[] passphrase = typed.toCharArray();
        try {
            if (Files.size(file) > LARGEST) {
                return Optional.of(Message.of("settings.key.noKeyFile"));
            }
            OfficeKey key = OfficeKey.fromPkcs12(Files.readAllBytes(file), passphrase);
            Instant now = casework.clock().instant();
            if (until(key).isBefore(now) || key.certificate().getNotBefore().toInstant().isAfter(now)) {
                return Optional.of(Message.of("settings.key.notValid", new Value.Day(lastDay(key))));
            }
            keys().keep(key);
            return Optional.empty();
        } catch (OfficeKeyException refused) {
            return Optional.of(
                    switch (refused.reason()) {
                        case WRONG_PASSPHRASE -> Message.of("settings.key.wrongPassphrase");
                        case NO_KEY_FILE -> Message.of("settings.key.noKeyFile");
                        case NO_KEY_INSIDE -> Message.of("settings.key.noKeyInside");
                    });
        } catch (IOException _) {
            return Optional.of(Message.of("settings.key.noKeyFile"));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
