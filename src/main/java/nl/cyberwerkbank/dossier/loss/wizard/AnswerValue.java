package nl.cyberwerkbank.dossier.loss.wizard;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Answers written in the notation of the case format, and read from it. The readers take what the writers give.
public final class AnswerValue {
    /// The fact is known to be absent.
    public static final String ABSENT = Written.NULL;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private AnswerValue() {}

    public static String of(LocalDate day) {
        return Written.text(day.toString());
    }

    /// A moment, to the second.
    public static String of(LocalDateTime moment) {
        return Written.text(MOMENT.format(moment));
    }

    public static String of(Money money) {
        return money.getAmount().toPlainString();
    }

    public static String of(BigDecimal number) {
        return number.toPlainString();
    }

    public static String of(BigInteger number) {
        return number.toString();
    }

    public static String of(Boolean yes) {
        return yes.toString();
    }

    /// A choice by its written name, a country, a key, or plain text.
    public static String of(String text) {
        return Written.text(text);
    }

    public static String of(List<String> members) {
        return members.stream().map(Written::text).collect(Collectors.joining(",", "[", "]"));
    }

    public static boolean isAbsent(String value) {
        return value.equals(ABSENT);
    }

    public static LocalDate day(String value) {
        return LocalDate.parse(Written.node(value).asString());
    }

    public static LocalDateTime moment(String value) {
        return LocalDateTime.parse(Written.node(value).asString());
    }

    public static Money money(String value) {
        return Money.of(CurrencyUnit.EUR, number(value));
    }

    public static BigDecimal number(String value) {
        return Written.node(value).decimalValue();
    }

    public static BigInteger count(String value) {
        return Written.node(value).bigIntegerValue();
    }

    public static boolean flag(String value) {
        return Written.node(value).asBoolean();
    }

    public static String text(String value) {
        return Written.node(value).asString();
    }

    public static List<String> members(String value) {
        var members = new ArrayList<String>();
        for (JsonNode member : Written.node(value)) {
            members.add(member.asString());
        }
        return members;
    }
}
