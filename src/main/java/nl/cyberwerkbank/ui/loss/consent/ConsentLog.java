package nl.cyberwerkbank.ui.loss.consent;

import nl.cyberwerkbank.dossier.loss.Consent;
import nl.cyberwerkbank.dossier.loss.LossFile;

import java.util.ArrayList;
import java.util.List;

/// The log of consents as it is written: entries are added and answered, never taken away.
final class ConsentLog {
    private ConsentLog() {}

    /// The number of an entry to come.
    static int next(LossFile file) {
        return file.consents().size() + 1;
    }

    /// The file with one more request.
    static LossFile ask(LossFile file, Consent request) {
        var log = new ArrayList<>(file.consents());
        log.add(request);
        return file.withConsents(log);
    }

    /// The file with an answer to a request.
    static LossFile answer(LossFile file, Consent answered) {
        List<Consent> log =
                file.consents().stream().map(entry -> entry.number() == answered.number() ? answered : entry).toList();
        return file.withConsents(log);
    }
}
