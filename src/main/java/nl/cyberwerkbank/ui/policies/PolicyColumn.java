package nl.cyberwerkbank.ui.policies;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.PartRow;
import nl.cyberwerkbank.ui.view.FittingColumns.Room;
import nl.cyberwerkbank.ui.view.PartWords;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The columns of the list, each with the room that it needs.
enum PolicyColumn {
    CLIENT("client", new Room(18.5, 0, 2)),
    NUMBER("number", new Room(8.3, 0, 0)),
    UNTIL("until", new Room(7.4, 2, 0)),
    SUM("sum", new Room(8, 3, 0)),
    STATE("state", new Room(13.4, 0, 0)),
    MEANING("meaning", new Room(14.6, 1, 1)),
    DUE("due", new Room(7.2, 0, 0));

    private final String code;
    private final Room room;

    PolicyColumn(String code, Room room) {
        this.code = code;
        this.room = room;
    }

    String key() {
        return "policies.column." + code;
    }

    Room room() {
        return room;
    }

    /// Whether it tells what is to be minded.
    boolean isWarning() {
        return this == MEANING || this == DUE;
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
            case UNTIL -> row.endsOn().map(end -> wording.date(end.minusDays(1))).orElse("");
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
