package nl.cyberwerkbank.ui.exchange;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.cyberwerkbank.dossier.merge.Difference;
import nl.cyberwerkbank.exchange.parcel.Parcel;
import nl.cyberwerkbank.exchange.parcel.ParcelException;
import nl.cyberwerkbank.exchange.parcel.ParcelFile;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.store.Arrival;
import nl.cyberwerkbank.store.RefusedArrivalException;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.store.Sender;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.ui.casework.Casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executor;

/// Takes in one dossier file, step by step: passphrase, sender, what is taken over. Until the last step nothing here
/// changes.
public final class ArrivalViewModel {
    private final Casework casework;
    private final Executor background;
    private final Path file;
    private final ReadOnlyObjectWrapper<Step> step;
    private final Map<String, Difference.Side> choices = new TreeMap<>();

    /// Where it stands.
    public sealed interface Step {
        /// The passphrase is asked.
        ///
        /// @param complaint why it is asked again
        record Passphrase(Optional<Message> complaint) implements Step {}

        /// The file is being opened.
        record Opening() implements Step {}

        /// Nothing can be done with the file.
        record Refused(Message why) implements Step {}

        /// The sender's fingerprint is to be compared with him.
        record Compare(Sender sender, Arrival arrival) implements Step {}

        /// What changes is shown, and what both changed is chosen.
        ///
        /// @param complaint why it could not be taken over so
        record Choose(Arrival arrival, Optional<Message> complaint) implements Step {}

        /// The dossier is here.
        record Done(UUID dossier, Message told) implements Step {}
    }

    public ArrivalViewModel(Casework casework, Executor background, Path file) {
        this.casework = casework;
        this.background = background;
        this.file = file;
        this.step = new ReadOnlyObjectWrapper<>(firstStep());
    }

    /// No passphrase is asked for a file that none opens.
    private Step firstStep() {
        if (!casework.workspace().may(Right.EXCHANGE)) {
            return new Step.Refused(Message.of("exchange.notAllowed"));
        }
        try {
            ParcelFile.requireOne(file);
            return new Step.Passphrase(Optional.empty());
        } catch (ParcelException refused) {
            return new Step.Refused(refused.told());
        } catch (IOException _) {
            return new Step.Refused(unreadable());
        }
    }

    private Message unreadable() {
        return Message.of("exchange.unreadable", new Value.Text(fileName()));
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public Step step() {
        return step.get();
    }

    /// The file's name, to be shown.
    public String fileName() {
        return String.valueOf(file.getFileName());
    }

    /// Opens the file with a passphrase; making the key takes a moment.
    public void unlock(String typed) {
        if (typed.isEmpty()) {
            step.set(new Step.Passphrase(Optional.of(Message.of("exchange.passphrase.missing"))));
            return;
        }
        step.set(new Step.Opening());
        char[] passphrase = typed.toCharArray();
        background.execute(() -> {
            Opening opened = read(passphrase);
            Arrays.fill(passphrase, '\0');
            casework.onScreen(() ->
                    step.set(
                            switch (opened) {
                                case Opening.Opened(Parcel parcel) -> looked(parcel);
                                case Opening.Failed(Step next) -> next;
                            }));
        });
    }

    /// What came of opening the file.
    private sealed interface Opening {
        record Opened(Parcel parcel) implements Opening {}

        record Failed(Step next) implements Opening {}
    }

    private Opening read(char[] passphrase) {
        try {
            ParcelFile.requireOne(file);
            return new Opening.Opened(ParcelFile.read(Files.readAllBytes(file), passphrase));
        } catch (ParcelException refused) {
            return refused.reason() == ParcelException.Reason.WRONG_PASSPHRASE
                    ? new Opening.Failed(new Step.Passphrase(Optional.of(refused.told())))
                    : refused(refused.told());
        } catch (IOException _) {
            return refused(unreadable());
        }
    }

    private static Opening refused(Message why) {
        return new Opening.Failed(new Step.Refused(why));
    }

    private Step looked(Parcel parcel) {
        try {
            Arrival arrival = casework.arrival(parcel);
            return arrival.sender().isToBeCompared()
                    ? new Step.Compare(arrival.sender(), arrival)
                    : new Step.Choose(arrival, Optional.empty());
        } catch (RefusedArrivalException refused) {
            return new Step.Refused(refused.told());
        } catch (StoreException refused) {
            return new Step.Refused(refused.problem().what());
        }
    }

    /// The user compared the fingerprint with the sender; it is remembered.
    public void compared() {
        if (step.get() instanceof Step.Compare(Sender sender, Arrival arrival)) {
            casework.trust(sender);
            step.set(new Step.Choose(arrival, Optional.empty()));
        }
    }

    /// Chooses whose version is taken where both changed one thing.
    public void choose(String path, Difference.Side side) {
        choices.put(path, side);
    }

    /// Takes it in; first everything that both changed has to be chosen.
    ///
    /// @return the path of what is still to be chosen; empty when nothing is
    public Optional<String> take() {
        if (!(step.get() instanceof Step.Choose(Arrival arrival, _))) {
            return Optional.empty();
        }
        Optional<String> open =
                arrival.toBeChosen().stream()
                        .map(Difference::path)
                        .filter(path -> !choices.containsKey(path))
                        .findFirst();
        if (open.isPresent()) {
            step.set(new Step.Choose(arrival, Optional.of(Message.of("exchange.choose.open"))));
            return open;
        }
        step.set(taken(arrival));
        return Optional.empty();
    }

    private Step taken(Arrival arrival) {
        try {
            var dossier = casework.take(arrival, choices);
            return new Step.Done(
                    dossier.id(),
                    Message.of(
                            arrival.isNew() ? "exchange.done.new" : "exchange.done.merged",
                            new Value.Text(dossier.number())));
        } catch (RefusedArrivalException refused) {
            return new Step.Choose(arrival, Optional.of(refused.told()));
        } catch (StoreException refused) {
            return new Step.Refused(refused.problem().what());
        }
    }
}
