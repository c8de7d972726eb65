package nl.cyberwerkbank.ui.paper;

import javafx.stage.Window;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// The printers of this machine; a test has its own.
public interface Printers {
    /// Their names, the usual one first; none where there is no printer. May take a while; on any thread but the
    /// screen's.
    List<String> names();

    /// Why nothing can be printed here although there may be a printer; asked off the screen's thread.
    default Optional<Obstacle> obstacle() {
        return Optional.empty();
    }

    /// What is missing for printing. The message key is `paper.print.<code>`.
    enum Obstacle {
        NO_PRINTER("noPrinter"),
        NO_SPOOLER("noSpooler");

        private final String code;

        Obstacle(String code) {
            this.code = code;
        }

        String key() {
            return "paper.print." + code;
        }
    }

    /// A job in the making: [Job#print] does it, off the screen's thread.
    interface Job {
        /// Prints, and waits until the last page has left this program.
        ///
        /// @param progress told of each page
        /// @param stop becomes true when the user thinks better of it
        Outcome print(Progress progress, AtomicBoolean stop);
    }

    /// Is told how far it is.
    @FunctionalInterface
    interface Progress {
        /// A page is being prepared.
        ///
        /// @param number counted from 1
        /// @param all how many are printed
        void page(int number, int all);
    }

    /// How it ended.
    enum Outcome {
        SENT,
        STOPPED,
        FAILED
    }

    /// Makes a job of the order as it is.
    Job job(PrintOrder order);

    /// Shows the platform's own dialog, filled in from the order; on the screen's thread.
    ///
    /// @return the job as the user settled it there; empty when he thought better of it
    Optional<Job> ask(Window owner, PrintOrder order);
}
