package nl.cyberwerkbank.ui.dossiers;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.DossierIndex;
import nl.cyberwerkbank.store.DossierQuery.Sort;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.time.ZoneId;
import java.util.Optional;

/// The columns of the list, with their width in times the size of type and the order in which they give way where the
/// room is narrow.
enum DossierColumn {
    NUMBER("number", 7.6, 1, Optional.of(Sort.NUMBER)),
    CLIENT("client", 13, 0, Optional.of(Sort.CLIENT)),
    PLACE("place", 9.5, 5, Optional.empty()),
    STAGE("stage", 6.2, 6, Optional.empty()),
    DECISION("decision", 12.5, 2, Optional.empty()),
    PREMIUM("premium", 7.8, 3, Optional.of(Sort.PREMIUM)),
    CHANGED("changed", 8.2, 4, Optional.of(Sort.UPDATED));

    private final String code;
    private final double width;
    private final int givesWay;
    private final Optional<Sort> sort;

    DossierColumn(String code, double width, int givesWay, Optional<Sort> sort) {
        this.code = code;
        this.width = width;
        this.givesWay = givesWay;
        this.sort = sort;
    }

    String key() {
        return "dossiers.column." + code;
    }

    /// Least width, in times the size of type.
    double width() {
        return width;
    }

    /// Its turn to disappear: the highest goes first, 0 never.
    int givesWay() {
        return givesWay;
    }

    /// By what the store sorts it; empty where it cannot.
    Optional<Sort> sort() {
        return sort;
    }

    /// Whether it holds figures, aligned right.
    boolean isFigure() {
        return this == PREMIUM || this == CHANGED;
    }

    /// What it shows of a dossier.
    String text(DossierIndex index, Wording wording, ZoneId zone) {
        return switch (this) {
            case NUMBER -> index.number();
            case CLIENT -> index.clientName().isBlank() ? wording.text("start.nameless") : index.clientName();
            case PLACE -> index.place();
            case STAGE -> wording.text("stage." + index.stage());
            case DECISION -> wording.text("dossiers.decision." + index.decision());
            case PREMIUM ->
                    index.premiumCents().isPresent()
                            ? wording.money(Money.ofMinor(CurrencyUnit.EUR, index.premiumCents().getAsLong()))
                            : "";
            case CHANGED -> wording.date(index.updatedAt().atZone(zone).toLocalDate());
        };
    }
}
