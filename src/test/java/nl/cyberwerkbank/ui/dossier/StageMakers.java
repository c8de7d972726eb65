package nl.cyberwerkbank.ui.dossier;

import nl.cyberwerkbank.ui.quote.QuoteView;

/// Makes a stage by its name.
final class StageMakers {
    private StageMakers() {}

    static StageView make(String name, StageHost host) {
        return switch (name) {
            case "quote" -> new QuoteView(host);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
