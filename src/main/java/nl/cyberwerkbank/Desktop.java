package nl.cyberwerkbank;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import nl.cyberwerkbank.dossier.Samples;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.BackgroundThread;
import nl.cyberwerkbank.store.DataFolder;
import nl.cyberwerkbank.store.RecoveryCode;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.DemoWorkspace;
import nl.cyberwerkbank.ui.fault.CareNotices;
import nl.cyberwerkbank.ui.fault.Fault;
import nl.cyberwerkbank.ui.fault.FaultDialog;
import nl.cyberwerkbank.ui.fault.FaultHandler;
import nl.cyberwerkbank.ui.fault.StoreFaults;
import nl.cyberwerkbank.ui.fault.UnsavedQuestion;
import nl.cyberwerkbank.ui.help.Installed;
import nl.cyberwerkbank.ui.instance.Doorbell;
import nl.cyberwerkbank.ui.lock.HeldView;
import nl.cyberwerkbank.ui.lock.IdleWatch;
import nl.cyberwerkbank.ui.lock.LockWatch;
import nl.cyberwerkbank.ui.palette.Command;
import nl.cyberwerkbank.ui.recovery.RecoveryDesk;
import nl.cyberwerkbank.ui.shell.RememberedWindow;
import nl.cyberwerkbank.ui.shell.Shortcuts;
import nl.cyberwerkbank.ui.shell.WorkbenchWindow;
import nl.cyberwerkbank.ui.signin.SignInWindow;
import nl.cyberwerkbank.ui.theme.Appearance;
import nl.cyberwerkbank.ui.theme.AppearanceFile;
import nl.cyberwerkbank.ui.theme.StyleSheets;
import nl.cyberwerkbank.ui.view.FileShower;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The life of the desktop: sign-in, one open workspace with its window, locking, closing.
final class Desktop {
    private final Stage stage = new Stage();
    private final String version;
    private final Clock clock;
    private final Supplier<ProductCatalog> catalog;
    private final Appearance appearance;
    private final ExecutorService background =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon(true).name("background-", 0).factory());
    private final List<Path> waiting = new ArrayList<>();
    private Optional<Session> session = Optional.empty();
    private Optional<Path> throwAway = Optional.empty();
    private volatile Optional<Doorbell> bell = Optional.empty();
    private Optional<Place> left = Optional.empty();
    private boolean held;
    private final Release release = new Release(background);

    /// What lives as long as one workspace is open.
    private record Session(
            Casework casework,
            BackgroundThread saving,
            WorkbenchWindow window,
            RecoveryDesk recovery,
            Optional<LockWatch> watch,
            Optional<Caretaker> caretaker) {
        /// Saves what is left; why that is not possible, where it is not.
        Optional<StoreProblem> unsaved() {
            if (casework.workspace().access() == Access.READ_ONLY) {
                return Optional.empty();
            }
            try {
                casework.flush();
                return Optional.empty();
            } catch (StoreException e) {
                return Optional.of(e.problem());
            }
        }
    }

    /// Where somebody was when the workbench was locked.
    ///
    /// @param sheet the recovery code that he had not said to have kept; nobody could show it again
    private record Place(String user, String screen, Optional<RecoveryCode> sheet) {}

    private Desktop(String version, Supplier<ProductCatalog> catalog, Clock clock, Appearance appearance) {
        this.version = version;
        this.catalog = catalog;
        this.clock = clock;
        this.appearance = appearance;
        var faults = new FaultHandler(Platform::runLater, this::show);
        var handler = new StoreFaults(this::told, faults);
        Thread.setDefaultUncaughtExceptionHandler(handler);
        Thread.currentThread().setUncaughtExceptionHandler(handler);
        background.execute(FileShower::sweep);
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    /// Opens the user's own workspace after the passphrase was asked.
    ///
    /// @param catalog is read while the passphrase is asked
    /// @param files to be taken in then, such as a dossier file that was opened by a double click
    static void openWorkspace(
            String version, Supplier<ProductCatalog> catalog, Clock clock, Ending ending, List<Path> files) {
        Path folder = DataFolder.locate();
        Appearance appearance = AppearanceFile.in(folder).load();
        Platform.startup(() -> {
            var reading = new CompletableFuture<ProductCatalog>();
            var desktop = new Desktop(version, reading::join, clock, appearance);
            new RememberedWindow(desktop.stage, Optional.of(folder)).prepare();
            desktop.waiting.addAll(files);
            desktop.endBy(
                    ending,
                    () -> {
                        FirstFrame.then(desktop.stage, () -> reading.completeAsync(catalog, desktop.background));
                        desktop.hangBell(folder);
                    });
            desktop.signIn(folder);
        });
        Wording.of(appearance.languageProperty().get()); // read on this thread, while the toolkit starts on its own
    }

    /// Opens a throw-away workspace with the sample dossiers.
    static void openDemonstration(String version, Supplier<ProductCatalog> catalog, Clock clock, Ending ending) {
        Platform.startup(() -> {
            var reading = new CompletableFuture<ProductCatalog>();
            var desktop = new Desktop(version, reading::join, clock, new Appearance());
            reading.complete(catalog.get());
            new RememberedWindow(desktop.stage, Optional.empty()).prepare();
            desktop.endBy(ending, () -> {});
            desktop.demonstrate();
        });
    }

    /// Shows the sign-in, then the sample dossiers, and ends: what is loaded on that way goes into the package's cache.
    static void train(String version, Supplier<ProductCatalog> catalog, Clock clock) {
        Path folder = DataFolder.locate();
        Platform.startup(() -> {
            ProductCatalog read = catalog.get();
            var desktop = new Desktop(version, () -> read, clock, AppearanceFile.in(folder).load());
            new RememberedWindow(desktop.stage, Optional.of(folder)).prepare();
            FirstFrame.then(
                    desktop.stage,
                    () -> {
                        desktop.demonstrate();
                        FirstFrame.next(() -> System.exit(0));
                    });
            desktop.signIn(folder);
        });
    }

    /// @param staying what is begun for a program that the user ends himself
    private void endBy(Ending ending, Runnable staying) {
        switch (ending) {
            case AFTER_FIRST_FRAME -> FirstFrame.endAfter(stage);
            case BY_THE_USER -> staying.run();
        }
    }

    /// From now on a later start on this folder hands over to this program; the window does not wait for it.
    private void hangBell(Path folder) {
        background.execute(() -> bell = Doorbell.hang(folder, files -> Platform.runLater(() -> rung(files))));
    }

    /// The program was started again: this window comes to the front, and takes in what that start was to open.
    private void rung(List<Path> files) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        waiting.addAll(files);
        session.filter(_ -> !held).map(Session::window).ifPresent(this::takeIn);
    }

    private void takeIn(WorkbenchWindow window) {
        if (!waiting.isEmpty()) {
            var files = List.copyOf(waiting);
            waiting.clear();
            window.drop(files);
        }
    }

    /// Tells a problem of the store that came up where nobody expected it.
    private boolean told(StoreProblem problem) {
        Optional<WorkbenchWindow> window = session.map(Session::window);
        window.ifPresent(open -> Platform.runLater(() -> open.tell(CareNotices.of(problem))));
        return window.isPresent();
    }

    private void show(Fault fault) {
        var wording = Wording.of(appearance.languageProperty().get());
        boolean behind = session.filter(open -> open.casework().isBehind()).isPresent();
        String safe = wording.text(behind ? "fault.behind" : "fault.safe");
        var dialog = new FaultDialog(wording, version, () -> safe, new StyleSheets(appearance));
        dialog.show(fault, Optional.of(stage));
    }

    private void signIn(Path folder) {
        wayIn(folder).show();
    }

    private SignInWindow wayIn(Path folder) {
        return new SignInWindow(
                stage,
                appearance,
                folder,
                clock,
                release::then,
                (workspace, sheet) -> work(workspace, Optional.of(folder), sheet));
    }

    /// Closes the workspace: while it is open, nothing can take its place.
    private void restore(Path folder) {
        leaving(() -> {
            session.ifPresent(open -> open.window().leave());
            close();
            wayIn(folder).showRestore();
        });
    }

    private void demonstrate() {
        try {
            Path folder = Files.createTempDirectory("cyberwerkbank-demo");
            throwAway = Optional.of(folder);
            var user = new User("Demo", Role.ADVISER, Money.zero(CurrencyUnit.EUR), Instant.now(clock));
            Workspace workspace = Workspace.demo(folder, user);
            DemoWorkspace.fill(workspace, catalog.get(), Samples.shipped(), clock);
            work(workspace, Optional.empty(), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param sheet a recovery code that is to be printed
    private void work(Workspace workspace, Optional<Path> lockable, Optional<RecoveryCode> sheet) {
        var saving = new BackgroundThread();
        var casework = new Casework(workspace, catalog.get(), clock, saving, Platform::runLater);
        var parts =
                new WorkbenchParts(
                        casework,
                        appearance,
                        background,
                        Installed.of(version, lockable),
                        lockable.map(folder -> () -> restore(folder)));
        var window =
                new WorkbenchWindow(
                        stage,
                        parts.shell(place ->
                                lockable.map(folder -> lockCommand(folder, place.wording())).stream().toList()));
        Optional<LockWatch> watch =
                lockable.map(folder ->
                        new LockWatch(stage, new IdleWatch(clock, parts.delay()::duration), () -> lock(folder)));
        var caretaker =
                lockable.flatMap(_ ->
                        Caretaker.of(
                                workspace,
                                clock,
                                event -> Platform.runLater(() -> CareNotices.of(event).ifPresent(window::tell))));
        session = Optional.of(new Session(casework, saving, window, parts.recovery(), watch, caretaker));
        stage.setOnCloseRequest(this::closing);
        Optional<Place> own = left.filter(place -> place.user().equals(workspace.user().name()));
        Optional<String> screen = own.map(Place::screen);
        left = Optional.empty();
        screen.ifPresentOrElse(id -> window.show(id, parts.targetOf(id)), window::show);
        watch.ifPresent(LockWatch::start);
        sheet.or(() -> own.flatMap(Place::sheet))
                .ifPresent(code -> window.at(place -> parts.recovery().show(code, place)));
        caretaker.ifPresent(Caretaker::start);
        takeIn(window);
    }

    private Command lockCommand(Path folder, Wording wording) {
        return new Command(
                "workspace.lock",
                wording.text("signin.lock"),
                "",
                Material2OutlinedAL.LOCK,
                List.of(Shortcuts.LOCK),
                () -> lock(folder));
    }

    /// Hides everything and asks for the passphrase again. What is typed is saved first; where it cannot be, the
    /// workbench stays open behind the question, so that nothing is lost.
    private void lock(Path folder) {
        session.ifPresent(open -> {
            closeOtherWindows();
            stage.getScene().getRoot().requestFocus(); // a field that is left hands over what was typed into it
            try {
                open.casework().flush();
            } catch (StoreException unsaved) {
                hold(open, unsaved.problem());
                return;
            }
            String user = open.casework().workspace().user().name();
            left = open.window().frontScreen().map(at -> new Place(user, at, open.recovery().unkept()));
            open.window().leave();
            close();
            signIn(folder);
        });
    }

    private void closeOtherWindows() {
        List.copyOf(Window.getWindows()).stream().filter(other -> !other.equals(stage)).forEach(Window::hide);
    }

    private void hold(Session open, StoreProblem problem) {
        if (stage.getScene().getRoot() instanceof HeldView) {
            return;
        }
        held = true;
        open.watch().ifPresent(LockWatch::stop);
        background.execute(FileShower::sweep);
        Scene workbench = stage.getScene();
        var wording = Wording.of(appearance.languageProperty().get());
        var view =
                new HeldView(
                        open.casework().workspace(),
                        problem,
                        wording,
                        background,
                        () -> {
                            held = false;
                            stage.setScene(workbench);
                            open.window().nameAgain();
                            open.watch().ifPresent(LockWatch::start);
                            takeIn(open.window());
                        });
        var scene = new Scene(view, workbench.getWidth(), workbench.getHeight());
        new StyleSheets(appearance).dress(scene);
        stage.titleProperty().unbind();
        stage.setTitle(wording.text("shell.name"));
        stage.setScene(scene);
        view.requestFocus();
    }

    /// Saves what is left and goes on; where it cannot be saved, the user says whether to go on without it.
    private void leaving(Runnable then) {
        Optional<StoreProblem> problem = session.flatMap(Session::unsaved);
        if (problem.isEmpty()) {
            then.run();
        } else if (!held) { // a question about what was typed is not for who has not signed in again
            session.ifPresent(open -> open.window().ask(place -> UnsavedQuestion.of(place, problem.get(), then)));
        }
    }

    private void closing(WindowEvent request) {
        request.consume();
        leaving(() -> {
            session.ifPresent(open -> open.window().leave());
            close();
            stage.hide();
        });
    }

    /// Saves what is left, where that is possible, lets go of the workspace, and takes away what was copied or shown. A
    /// back-up that is under way is waited for behind the window's back.
    private synchronized void close() {
        session.ifPresent(open -> {
            session = Optional.empty();
            held = false;
            if (Platform.isFxApplicationThread()) {
                open.watch().ifPresent(LockWatch::stop);
            }
            open.caretaker().ifPresent(Caretaker::stop);
            release.of(() -> letGo(open));
        });
    }

    @SuppressWarnings("EmptyCatch") // who closes was asked, or is being ended from outside
    private static void letGo(Session open) {
        try {
            open.casework().close();
        } catch (StoreException e) {
            // what is on the disk is as it was
        } finally {
            open.saving().close();
            FileShower.sweep();
        }
    }

    private void end() {
        bell.ifPresent(Doorbell::close);
        close();
        release.await();
        throwAway.ifPresent(Desktop::delete);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException | UncheckedIOException left) {
            // the platform clears its temporary files; these hold samples only
        }
    }
}
