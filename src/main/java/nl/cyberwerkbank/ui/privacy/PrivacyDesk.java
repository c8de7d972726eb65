package nl.cyberwerkbank.ui.privacy;

import javafx.stage.Window;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.exchange.zip.ZipArchive;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.ClientCopy;
import nl.cyberwerkbank.store.ErasurePlan;
import nl.cyberwerkbank.store.Filing;
import nl.cyberwerkbank.store.JournalNote;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.why.Sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;

/// Where a client's copy is made and his file erased, from whichever screen.
public final class PrivacyDesk {
    private static final String OVERVIEW = "overzicht.pdf";

    private final Casework casework;
    private final Workplace workplace;
    private final FilePicker files;
    private final Executor background;
    private final OverviewPrinter printer;

    /// @param background gathers, prints and erases
    public PrivacyDesk(
            Casework casework, Workplace workplace, FilePicker files, Executor background, OverviewPrinter printer) {
        this.casework = casework;
        this.workplace = workplace;
        this.files = files;
        this.background = background;
        this.printer = printer;
    }

    /// Asks for a place and writes everything that is kept of a client there.
    public void copy(UUID dossier) {
        if (!casework.workspace().may(Right.EXPORT_LISTS)) {
            tell(Sign.FAILING, Message.of("exchange.notAllowed"));
            return;
        }
        casework.flush();
        Optional<Dossier> found = Filing.load(casework.workspace().dossiers(), dossier);
        found.flatMap(open ->
                        Window.getWindows().stream()
                                .filter(Window::isShowing)
                                .findFirst()
                                .flatMap(owner ->
                                        files.save(
                                                owner,
                                                FilePicker.Kind.CLIENT_COPY,
                                                workplace.wording().text("privacy.copy.file", open.number()))))
                .ifPresent(file -> background.execute(() -> copy(found.orElseThrow(), file)));
    }

    private void copy(Dossier dossier, Path file) {
        ClientCopy copy = ClientCopy.of(casework.workspace(), dossier);
        byte[] overview =
                printer.print(
                        copy.dossiers(),
                        Filing.preferences(casework.workspace().settings()).office(),
                        casework.today(),
                        workplace.wording());
        try {
            Files.write(file, ZipArchive.of(copy.with(OVERVIEW, overview), casework.clock().instant()));
            casework.onScreen(
                    () -> tell(Sign.SATISFIED, Message.of("privacy.copy.done", new Value.Text(file.toString()))));
        } catch (IOException _) {
            casework.onScreen(
                    () -> tell(Sign.FAILING, Message.of("privacy.copy.failed", new Value.Text(file.toString()))));
        }
    }

    /// Shows what erasing a dossier would do, and does it when asked.
    ///
    /// @param why `clientRequest` or `retention`
    /// @param done run after it was done
    public void erase(UUID dossier, String why, Runnable done) {
        if (!casework.workspace().may(Right.ERASE) || casework.workspace().access() == Access.READ_ONLY) {
            tell(Sign.FAILING, Message.of("privacy.erase.notAllowed"));
            return;
        }
        casework.flush();
        casework.erasures()
                .plan(dossier, casework.today())
                .ifPresent(plan ->
                        workplace.overlay(
                                new EraseSheet(
                                        workplace.wording(),
                                        plan,
                                        casework.workspace().backups().shelf().secondPlace(),
                                        workplace::closeOverlay,
                                        () -> erase(plan, why, done))));
    }

    private void erase(ErasurePlan plan, String why, Runnable done) {
        workplace.closeOverlay();
        try {
            casework.erase(plan, new JournalNote(casework.clock().instant(), "dossierErased", why));
            tell(Sign.SATISFIED, Message.of("privacy.erase.done", new Value.Text(plan.number())));
            done.run();
            background.execute(this::finish);
        } catch (StoreException refused) {
            tell(Sign.FAILING, refused.problem().what());
        }
    }

    private void finish() {
        try {
            casework.finishErasing();
        } catch (StoreException met) {
            casework.onScreen(() ->
                    workplace.tell(
                            new Notice(
                                    Sign.OPEN,
                                    workplace.wording().text(met.problem().what())
                                            + " "
                                            + workplace.wording().text(met.problem().todo()))));
        }
    }

    private void tell(Sign sign, Message message) {
        workplace.tell(new Notice(sign, workplace.wording().text(message)));
    }
}
