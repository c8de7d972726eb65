package nl.cyberwerkbank.exchange.casefile.policy;

import nl.cyberwerkbank.client.CaseName;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A record of `given`, valid by the schema, read field by field.
record GivenRecord(JsonNode node) {
    LocalDate day(String field) {
        return LocalDate.parse(node.get(field).asString());
    }

    Optional<LocalDate> optionalDay(String field) {
        return present(field).map(JsonNode::asString).map(LocalDate::parse);
    }

    Money money(String field) {
        return Money.of(CurrencyUnit.EUR, number(node.get(field)), RoundingMode.HALF_UP);
    }

    Money money(String field, Money otherwise) {
        return present(field).isPresent() ? money(field) : otherwise;
    }

    BigDecimal percentage(String field) {
        return number(node.get(field));
    }

    BigDecimal percentageOrZero(String field) {
        return present(field).map(GivenRecord::number).orElse(BigDecimal.ZERO);
    }

    String text(String field) {
        return node.get(field).asString();
    }

    boolean yes(String field) {
        return node.get(field).asBoolean();
    }

    boolean yesUnlessFalse(String field) {
        return present(field).map(JsonNode::asBoolean).orElse(true);
    }

    boolean noUnlessTrue(String field) {
        return present(field).map(JsonNode::asBoolean).orElse(false);
    }

    <E extends Enum<E> & CaseName> E choice(Class<E> list, String field) {
        return CaseName.parse(list, text(field)).orElseThrow();
    }

    <E extends Enum<E> & CaseName> E choice(Class<E> list, String field, E otherwise) {
        return present(field).isPresent() ? choice(list, field) : otherwise;
    }

    GivenRecord record(String field) {
        return new GivenRecord(node.get(field));
    }

    Optional<GivenRecord> optionalRecord(String field) {
        return present(field).map(GivenRecord::new);
    }

    <T> List<T> list(String field, Function<GivenRecord, T> read) {
        return node.path(field).valueStream().map(GivenRecord::new).map(read).toList();
    }

    private Optional<JsonNode> present(String field) {
        return Optional.ofNullable(node.get(field)).filter(value -> !value.isNull());
    }

    private static BigDecimal number(JsonNode value) {
        return value.isFloat() || value.isDouble() ? BigDecimal.valueOf(value.asDouble()) : value.decimalValue();
    }
}
