package nl.cyberwerkbank.ui.exchange;

import javafx.stage.Window;

import nl.cyberwerkbank.exchange.parcel.ParcelFile;
import nl.cyberwerkbank.store.Listing;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.dossiers.DossierExchange;
import nl.cyberwerkbank.ui.dossiers.DossierListView;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.why.Sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Where dossiers leave and come in, from whichever screen.
public final class ExchangeDesk implements DossierListView.Desk {
    private static final int MARK_BYTES = 16;

    private final Casework casework;
    private final Workplace workplace;
    private final FilePicker files;
    private final Executor background;
    private final Consumer<UUID> open;

    /// @param open opens a dossier
    public ExchangeDesk(
            Casework casework, Workplace workplace, FilePicker files, Executor background, Consumer<UUID> open) {
        this.casework = casework;
        this.workplace = workplace;
        this.files = files;
        this.background = background;
        this.open = open;
    }

    /// Asks how a dossier is to be closed, and writes the file.
    @Override
    public void send(UUID dossier) {
        if (!casework.workspace().may(Right.EXCHANGE)) {
            tell(Sign.FAILING, workplace.wording().text("exchange.notAllowed"));
            return;
        }
        casework.flush();
        casework.workspace()
                .dossiers()
                .load(dossier)
                .ifPresent(stored ->
                        workplace.overlay(
                                new SendSheet(
                                        workplace.wording(),
                                        new SendViewModel(casework, background, stored),
                                        files,
                                        workplace::closeOverlay,
                                        this::told)));
    }

    private void told(SendViewModel.Result result) {
        switch (result) {
            case SendViewModel.Result.Written(var message) -> tell(Sign.SATISFIED, workplace.wording().text(message));
            case SendViewModel.Result.Failed(var message) -> tell(Sign.FAILING, workplace.wording().text(message));
        }
    }

    /// Asks for a file and takes it in.
    public void pick() {
        window().flatMap(owner -> files.open(owner, FilePicker.Kind.DOSSIER)).ifPresent(this::take);
    }

    /// Sends the dossier that was open last.
    public void sendLast() {
        casework.lastOpened()
                .ifPresentOrElse(this::send, () -> tell(Sign.OPEN, workplace.wording().text("exchange.send.none")));
    }

    /// Writes a list for a spreadsheet.
    public void export(Listing listing) {
        String name = listing.name().toLowerCase(Locale.ROOT) + ".csv";
        window().flatMap(owner -> files.save(owner, FilePicker.Kind.LIST, name))
                .ifPresent(file -> told(new DossierExchange(casework).writeList(listing, file)));
    }

    private static Optional<Window> window() {
        return Window.getWindows().stream().filter(Window::isShowing).findFirst();
    }

    /// Whether files that were dropped on the window are meant for this desk: one dossier file.
    public static boolean takes(List<Path> dropped) {
        return dropped.size() == 1 && dropped.getFirst().toString().endsWith(ParcelFile.ENDING);
    }

    /// Takes in a file: a dossier file, or a dossier as JSON.
    @Override
    public void take(Path file) {
        if (isParcel(file)) {
            workplace.overlay(
                    new ArrivalSheet(
                            workplace.wording(),
                            new ArrivalViewModel(casework, background, file),
                            workplace::closeOverlay,
                            (dossier, words) -> {
                                tell(Sign.SATISFIED, words);
                                open.accept(dossier);
                            }));
            return;
        }
        told(new DossierExchange(casework).read(file));
    }

    private void told(DossierExchange.Outcome outcome) {
        switch (outcome) {
            case DossierExchange.Outcome.Done(UUID dossier, var message) -> {
                tell(Sign.SATISFIED, workplace.wording().text(message));
                open.accept(dossier);
            }
            case DossierExchange.Outcome.Written(var message) ->
                    tell(Sign.SATISFIED, workplace.wording().text(message));
            case DossierExchange.Outcome.Refused(var message) -> tell(Sign.FAILING, workplace.wording().text(message));
        }
    }

    private static boolean isParcel(Path file) {
        try (var in = Files.newInputStream(file)) {
            return file.toString().endsWith(ParcelFile.ENDING) || ParcelFile.isOne(in.readNBytes(MARK_BYTES));
        } catch (IOException _) {
            return file.toString().endsWith(ParcelFile.ENDING);
        }
    }

    private void tell(Sign sign, String text) {
        workplace.tell(new Notice(sign, text));
    }
}
