package nl.cyberwerkbank.ui.policies;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.PartRow;
import nl.cyberwerkbank.ui.view.PartWords;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The columns of the list, with their width in times the size of type and the order in which they give way where the
/// room is narrow.
enum PolicyColumn {
    CLIENT("client", 13.2, 0),
    NUMBER("number", 8.3, 0),
    PERIOD("period", 14.8, 2),
    SUM("sum", 7.8, 3),
    STATE("state", 13.4, 0),
    MEANING("meaning", 14.6, 1),
    DUE("due", 7.2, 0);

    private final String code;
    private final double width;
    private final int givesWay;

    PolicyColumn(String code, double width, int givesWay) {
        this.code = code;
        this.width = width;
        this.givesWay = givesWay;
    }

    String key() {
        return "policies.column." + code;
    }

    /// Least width, in times the size of type.
    double width() {
        return width;
    }

    /// Its turn to disappear: the highest goes first, 0 never.
    int givesWay() {
        return givesWay;
    }

    /// Whether it holds figures, aligned right.
    boolean isFigure() {
        return this == SUM;
    }

    /// What it shows of a policy.
    String text(PartRow row, Wording wording) {
        return switch (this) {
            case CLIENT -> row.clientName().isBlank() ? wording.text("start.nameless") : row.clientName();
            case NUMBER -> row.number();
            case PERIOD ->
                    row.startsOn()
                            .flatMap(from ->
                                    row.endsOn()
                                            .map(end ->
                                                    wording.text(
                                                            "policies.period",
                                                            wording.date(from),
                                                            wording.date(end.minusDays(1)))))
                            .orElse("");
            case SUM ->
                    row.cents().isPresent()
                            ? wording.roundMoney(Money.ofMinor(CurrencyUnit.EUR, row.cents().getAsLong()))
                            : "";
            case STATE -> wording.text(row.statusKey());
            case DUE -> row.due().map(due -> wording.date(due.on())).orElse("");
            case MEANING -> row.due().map(due -> PartWords.due(wording, due.key())).orElse("");
        };
    }
}
