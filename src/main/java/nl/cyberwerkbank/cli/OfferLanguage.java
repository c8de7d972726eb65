package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.explain.Wording;

import java.util.Locale;

/// The languages in which an offer can be printed, as the command line names them.
enum OfferLanguage {
    NL(Wording.DUTCH),
    EN(Wording.ENGLISH);

    private final Locale locale;

    OfferLanguage(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }
}
