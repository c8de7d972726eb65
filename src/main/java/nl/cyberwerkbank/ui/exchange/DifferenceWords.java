package nl.cyberwerkbank.ui.exchange;

import nl.cyberwerkbank.dossier.merge.Difference;
import nl.cyberwerkbank.explain.Wording;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts a difference between two versions of a dossier into words: what it is about, and what stands on a side.
record DifferenceWords(Wording wording) {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}\\.[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NAMED = Pattern.compile("\\[([^\\]]*)]");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int LONGEST = 120;

    /// Such as `Intake · Jaaromzet` or `Offerteverloop · 2026-0147-1 · Ondertekening`.
    String about(Difference difference) {
        String path = difference.path();
        String[] steps = NAMED.matcher(path).replaceAll("").split("\\.", -1);
        var words = new StringBuilder(word("exchange.part." + steps[0], steps[0]));
        Matcher named = NAMED.matcher(path);
        while (named.find()) {
            if (!UUID.matcher(named.group(1)).matches()) {
                words.append(" · ").append(named.group(1));
            }
        }
        if (steps.length > 1) {
            String last = steps[steps.length - 1];
            words.append(" · ").append(word("choice.field." + last, word("exchange.part." + last, last)));
        }
        return words.toString();
    }

    private String word(String key, String otherwise) {
        return wording.has(key) ? wording.text(key) : otherwise;
    }

    /// What stands on one side, in a line.
    String value(Difference difference, Optional<String> json) {
        if (json.isEmpty()) {
            return wording.text("exchange.value.nothing");
        }
        String path = difference.path();
        return value(path.substring(path.lastIndexOf('.') + 1), MAPPER.readTree(json.get()));
    }

    private String value(String field, JsonNode node) {
        boolean blank = node.isString() && node.asString().isEmpty();
        boolean empty = node.isContainer() && node.isEmpty();
        if (node.isNull() || blank || empty) {
            return wording.text("exchange.value.nothing");
        }
        if (node.isBoolean()) {
            return wording.text(node.asBoolean() ? "exchange.value.yes" : "exchange.value.no");
        }
        if (node.isString()) {
            return shortened(text(field, node.asString()));
        }
        if (node.isArray()) {
            return wording.text("exchange.value.many", node.size());
        }
        if (node.isObject()) {
            return node.path("verdict").isString()
                    ? wording.text("exchange.value.answer." + node.path("verdict").asString())
                            + ": "
                            + shortened(node.path("reason").asString(""))
                    : wording.text("exchange.value.filled");
        }
        return shortened(node.asString());
    }

    private String text(String field, String text) {
        if (AMOUNT.matcher(text).matches()) {
            return wording.money(Money.of(CurrencyUnit.EUR, new BigDecimal(text)));
        }
        if (DAY.matcher(text).matches()) {
            try {
                return wording.date(LocalDate.parse(text));
            } catch (DateTimeParseException _) {
                return text; // looks like a date and is none
            }
        }
        return word("choice." + field + "." + text, text);
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
