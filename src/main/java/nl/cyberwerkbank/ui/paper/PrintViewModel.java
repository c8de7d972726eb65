package nl.cyberwerkbank.ui.paper;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.Window;

import nl.cyberwerkbank.document.PdfView;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/// How far the printing of one paper is: looking for printers, choosing, sending page by page.
final class PrintViewModel {
    private final ShownPaper paper;
    private final int pageCount;
    private final Printers printers;
    private final Executor background;
    private final Executor onScreen;
    private final AtomicBoolean stop = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Looking());

    /// Where it stands.
    sealed interface State {
        /// The platform is asked which printers it knows.
        record Looking() implements State {}

        /// The user chooses.
        ///
        /// @param printers the usual one first; at least one
        /// @param failed whether an attempt before this did not work out
        record Choosing(List<String> printers, boolean failed) implements State {
            public Choosing {
                printers = List.copyOf(printers);
            }
        }

        /// Nothing can be printed here; saving still works.
        record Barred(Printers.Obstacle obstacle) implements State {}

        /// On its way to the printer.
        ///
        /// @param page which of the pages is being prepared, counted from 1
        /// @param all how many are printed
        record Sending(int page, int all) implements State {}

        /// All of it has left this program.
        record Sent() implements State {}

        /// The user thought better of it while it was being sent.
        record Stopped() implements State {}
    }

    PrintViewModel(ShownPaper paper, Printers printers, Executor background, Executor onScreen) {
        this.paper = paper;
        this.printers = printers;
        this.background = background;
        this.onScreen = onScreen;
        try (PdfView view = PdfView.open(paper.pdf()).orElseThrow()) {
            this.pageCount = view.pageCount();
        }
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    State state() {
        return state.get();
    }

    ShownPaper paper() {
        return paper;
    }

    int pageCount() {
        return pageCount;
    }

    /// Asks the platform for its printers.
    void look() {
        look(false);
    }

    private void look(boolean failed) {
        state.set(new State.Looking());
        background.execute(() -> {
            List<String> names = printers.names();
            Optional<Printers.Obstacle> obstacle =
                    names.isEmpty() ? Optional.of(Printers.Obstacle.NO_PRINTER) : printers.obstacle();
            onScreen.execute(() ->
                    state.set(
                            obstacle.<State>map(State.Barred::new).orElseGet(() -> new State.Choosing(names, failed))));
        });
    }

    /// Prints as ordered here.
    void print(String printer, int copies, PageSelection selection) {
        send(printers.job(new PrintOrder(paper, printer, copies, selection)), selection);
    }

    /// Goes on in the platform's own dialog.
    void ask(Window owner, String printer, int copies, PageSelection selection) {
        printers.ask(owner, new PrintOrder(paper, printer, copies, selection)).ifPresent(job -> send(job, selection));
    }

    private void send(Printers.Job job, PageSelection selection) {
        stop.set(false);
        state.set(new State.Sending(1, selection.pages().size()));
        background.execute(() -> {
            Printers.Outcome outcome =
                    job.print((page, all) -> onScreen.execute(() -> state.set(new State.Sending(page, all))), stop);
            onScreen.execute(() -> ended(outcome));
        });
    }

    private void ended(Printers.Outcome outcome) {
        switch (outcome) {
            case SENT -> state.set(new State.Sent());
            case STOPPED -> state.set(new State.Stopped());
            case FAILED -> look(true);
        }
    }

    /// Stops before the next page.
    void stop() {
        stop.set(true);
    }
}
