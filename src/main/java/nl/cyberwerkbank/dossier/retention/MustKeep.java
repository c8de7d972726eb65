package nl.cyberwerkbank.dossier.retention;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.product.RetentionTerms;
import nl.cyberwerkbank.product.Sourced;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the law makes one keep of a file that a client wants erased, on what it rests, and for how long.
///
/// @param record what stays
/// @param grounds why, each with its own period; never empty
public record MustKeep(KeptRecord record, List<Ground> grounds) {
    /// One reason to keep something.
    ///
    /// @param part what is kept: the message key is `privacy.keep.<part>`
    /// @param source the law
    /// @param until first day on which it need not be kept any more
    public record Ground(String part, Source source, LocalDate until) {}

    public MustKeep {
        grounds = List.copyOf(grounds);
    }

    /// What has to stay of a file on a day; nothing where no period runs any more.
    ///
    /// @param endedOn day on which its matter ended
    public static Optional<MustKeep> of(Dossier dossier, RetentionTerms terms, LocalDate endedOn, LocalDate today) {
        Optional<KeptRecord> record = KeptRecord.of(dossier);
        if (record.isEmpty()) {
            return Optional.empty();
        }
        List<Ground> grounds = new ArrayList<>();
        if (record.get().isBooked()) {
            grounds.add(ground("books", terms.bookMonths(), endedOn));
        }
        if (!record.get().sanctionsChecks().isEmpty()) {
            grounds.add(ground("sanctions", terms.sanctionsMonths(), endedOn));
        }
        List<Ground> running = grounds.stream().filter(ground -> ground.until().isAfter(today)).toList();
        return running.isEmpty() ? Optional.empty() : Optional.of(new MustKeep(record.get(), running));
    }

    /// The first day on which nothing of it need be kept any more.
    public LocalDate until() {
        return grounds.stream().map(Ground::until).max(LocalDate::compareTo).orElseThrow();
    }

    private static Ground ground(String part, Sourced<Integer> months, LocalDate endedOn) {
        return new Ground(part, months.source(), endedOn.plusMonths(months.value()));
    }
}
