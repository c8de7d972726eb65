package nl.cyberwerkbank.market.table;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.market.InsurerColumn;
import nl.cyberwerkbank.market.Phrase;

import java.util.Optional;

/// How the columns of the table are called.
public record ColumnWords(Wording wording) {
    /// `Variant A`, the insurer of a captured quote, or the insurer alone.
    public String name(TableColumn column) {
        return column.proposal()
                .map(proposal ->
                        proposal.kind() == Proposal.Kind.CAPTURED
                                ? proposal.name()
                                : wording.text("quote.variant.title", proposal.name()))
                .orElseGet(() -> insurer(column));
    }

    private String insurer(TableColumn column) {
        return column.insurer().map(InsurerColumn::name).map(name -> name.in(wording.locale())).orElse("");
    }

    /// What kind of column it is, and whose: `Allianz, voorbeeldtarief`, or `Cyber Plus · vastgelegd op 15-11-2026`.
    public String kind(TableColumn column) {
        return column.proposal()
                .map(proposal ->
                        switch (proposal.kind()) {
                            case INDICATION -> wording.text("compare.column.indication", insurer(column));
                            case VARIANT -> wording.text("compare.column.variant", insurer(column));
                            case CAPTURED -> captured(proposal);
                        })
                .orElseGet(() -> wording.text("compare.column." + column.insurer().orElseThrow().kind().caseName()));
    }

    /// How it is called where one of the columns is advised: an insurer without a quote says so.
    public String advised(TableColumn column) {
        String name = name(column);
        String named = name + " · " + kind(column);
        if (column.proposal().isPresent()) {
            return named;
        }
        boolean own = column.insurer().stream().anyMatch(insurer -> insurer.kind() == InsurerColumn.Kind.OWN);
        return wording.text("compare.advice.withoutQuote", own ? named : name);
    }

    private String captured(Proposal proposal) {
        String when = wording.text("compare.column.captured", proposal.capturedOn().map(wording::date).orElse(""));
        return proposal.product().isEmpty() ? when : proposal.product() + " · " + when;
    }

    /// What one should know before reading the column; empty where there is nothing.
    public Optional<String> note(TableColumn column) {
        return column.insurer().flatMap(InsurerColumn::note).map((Phrase note) -> note.in(wording.locale()));
    }
}
