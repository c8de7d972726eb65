package nl.cyberwerkbank.exchange.casefile.claim;

import nl.cyberwerkbank.claim.Euros;
import nl.cyberwerkbank.client.CaseName;

import org.joda.money.Money;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Typed access to one record of a valid case file. A field that is absent or null is empty.
record Fields(JsonNode node) {
    private Optional<JsonNode> find(String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    private JsonNode get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(key + " is required"));
    }

    Optional<Fields> record(String key) {
        return find(key).map(Fields::new);
    }

    Fields required(String key) {
        return new Fields(get(key));
    }

    List<Fields> records(String key) {
        var records = new ArrayList<Fields>();
        find(key).ifPresent(list -> list.forEach(element -> records.add(new Fields(element))));
        return records;
    }

    boolean flag(String key, boolean otherwise) {
        return find(key).map(JsonNode::asBoolean).orElse(otherwise);
    }

    Optional<String> text(String key) {
        return find(key).map(JsonNode::asString);
    }

    List<String> texts(String key) {
        var texts = new ArrayList<String>();
        find(key).ifPresent(list -> list.forEach(element -> texts.add(element.asString())));
        return texts;
    }

    Money money(String key) {
        return Euros.of(get(key).decimalValue());
    }

    Money money(String key, Money otherwise) {
        return optionalMoney(key).orElse(otherwise);
    }

    Optional<Money> optionalMoney(String key) {
        return find(key).map(value -> Euros.of(value.decimalValue()));
    }

    BigDecimal number(String key, BigDecimal otherwise) {
        return find(key).map(JsonNode::decimalValue).orElse(otherwise);
    }

    Optional<BigInteger> integer(String key) {
        return find(key).map(value -> value.decimalValue().toBigIntegerExact());
    }

    LocalDate day(String key) {
        return LocalDate.parse(get(key).asString());
    }

    Optional<LocalDate> optionalDay(String key) {
        return find(key).map(value -> LocalDate.parse(value.asString()));
    }

    Optional<LocalDateTime> moment(String key) {
        return find(key).map(value -> LocalDateTime.parse(value.asString()));
    }

    <E extends Enum<E> & CaseName> E choice(String key, E otherwise) {
        return choice(key, otherwise.getDeclaringClass()).orElse(otherwise);
    }

    <E extends Enum<E> & CaseName> Optional<E> choice(String key, Class<E> list) {
        return text(key).map(name -> parse(list, name));
    }

    static <E extends Enum<E> & CaseName> E parse(Class<E> list, String name) {
        return CaseName.parse(list, name)
                .orElseThrow(() -> new IllegalArgumentException(list.getSimpleName() + " has no value " + name));
    }
}
