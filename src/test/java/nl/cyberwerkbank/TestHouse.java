package nl.cyberwerkbank;

import nl.cyberwerkbank.ui.help.Installed;
import nl.cyberwerkbank.ui.help.TourMemory;

import java.util.Optional;

/// The installation that walks go through: nobody is offered a tour of it.
final class TestHouse {
    static final Installed INSTALLED = new Installed("test", Optional.empty(), answered());

    private TestHouse() {}

    private static TourMemory answered() {
        var memory = TourMemory.ofThisRun();
        memory.answer();
        return memory;
    }
}
