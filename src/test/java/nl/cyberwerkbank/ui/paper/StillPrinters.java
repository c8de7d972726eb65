package nl.cyberwerkbank.ui.paper;

import javafx.stage.Window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Printers that only remember what they were told to print.
public final class StillPrinters implements Printers {
    private final List<String> names;
    private final List<PrintOrder> printed = new ArrayList<>();
    private Outcome outcome = Outcome.SENT;

    public StillPrinters(String... names) {
        this.names = List.of(names);
    }

    /// How the next job ends.
    public void end(Outcome next) {
        outcome = next;
    }

    public List<PrintOrder> printed() {
        return List.copyOf(printed);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Job job(PrintOrder order) {
        return (progress, stop) -> {
            for (int i = 0; i < order.selection().pages().size(); i++) {
                progress.page(i + 1, order.selection().pages().size());
            }
            printed.add(order);
            return outcome;
        };
    }

    @Override
    public Optional<Job> ask(Window owner, PrintOrder order) {
        return Optional.of(job(order));
    }
}
