package nl.cyberwerkbank.exchange.casefile.policy;

import nl.cyberwerkbank.client.CaseName;

import org.joda.money.Money;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/// Writes the fields of `expect`: every field of the kind, null where there is no value.
final class AnswerFields {
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    AnswerFields day(String field, LocalDate day) {
        node.put(field, day.toString());
        return this;
    }

    AnswerFields day(String field, Optional<LocalDate> day) {
        node.put(field, day.map(LocalDate::toString).orElse(null));
        return this;
    }

    AnswerFields flag(String field, boolean yes) {
        node.put(field, yes);
        return this;
    }

    AnswerFields flag(String field, Optional<Boolean> yes) {
        node.put(field, yes.orElse(null));
        return this;
    }

    AnswerFields count(String field, Optional<Integer> number) {
        node.put(field, number.orElse(null));
        return this;
    }

    AnswerFields amount(String field, Optional<Money> amount) {
        node.put(field, amount.map(Money::getAmount).orElse(null));
        return this;
    }

    AnswerFields days(String field, Collection<Optional<LocalDate>> days) {
        var list = node.putArray(field);
        days.forEach(day -> list.add(day.map(LocalDate::toString).orElse(null)));
        return this;
    }

    AnswerFields names(String field, Collection<? extends CaseName> names) {
        var list = node.putArray(field);
        names.forEach(name -> list.add(name.caseName()));
        return this;
    }

    ArrayNode list(String field) {
        return node.putArray(field);
    }

    ObjectNode all() {
        return node;
    }
}
