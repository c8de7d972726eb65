package nl.cyberwerkbank.dossier.words;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ClaimQuestion;
import nl.cyberwerkbank.product.ClaimQuestions;
import nl.cyberwerkbank.riskscan.Questionnaire;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The fields of a dossier as the forms name them, and what stands in them as the forms write it.
///
/// @param wording the language
/// @param questions what is asked about a loss, whose answers bear the name of their question
/// @param scan what is asked in a conversation on prevention, likewise
/// @param zone where moments are told
public record FieldWords(Wording wording, ClaimQuestions questions, Questionnaire scan, ZoneId zone) {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,15}\\.[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z");
    private static final Pattern LOCAL_MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ITEM = Pattern.compile("^items\\.[^.]+\\.");
    private static final List<String> PLACES =
            List.of("dossier.field.", "intake.", "policies.field.", "offer.field.", "choice.field.", "exchange.part.");

    /// What only holds other fields together.
    private static final Set<String> UNSAID = Set.of("answers", "content", "replies");

    /// Fields whose choices are called otherwise where they are made.
    private static final Map<String, String> CHOICES = Map.of("reason", "endReason");

    private static final int LONGEST = 160;

    /// The fields as the shipped questions have them.
    public static FieldWords in(Wording wording, ZoneId zone) {
        return new FieldWords(wording, ClaimQuestions.shipped(), Questionnaire.shipped(), zone);
    }

    /// Where something stands: `Intake · Jaaromzet`, `Schade · S-2026-0001 · Wanneer gebeurde het?`.
    public String name(List<String> steps) {
        var words = new ArrayList<String>();
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            boolean answer = i > 0 && steps.get(i - 1).equals("answers");
            if (!ID.matcher(step).matches() && !UNSAID.contains(step) && !(i > 0 && isAnswerPart(steps, i))) {
                words.add(answer ? question(step) : asked(steps, i).orElseGet(() -> word(step)));
            }
        }
        return String.join(" · ", words);
    }

    private static boolean isAnswerPart(List<String> steps, int i) {
        String holder = i > 1 ? steps.get(i - 2) : "";
        return (holder.equals("answers") && steps.get(i).equals("value"))
                || (holder.equals("replies") && steps.get(i).equals("answer"));
    }

    private Optional<String> asked(List<String> steps, int i) {
        return i > 0 && steps.get(i - 1).equals("replies")
                ? scan.question(steps.get(i)).map(question -> question.question().in(wording.locale()))
                : Optional.empty();
    }

    private String question(String path) {
        String asked = ITEM.matcher(path).replaceFirst(ClaimQuestion.ANY_ITEM);
        return questions
                .find(path)
                .or(() -> questions.find(asked))
                .map(question -> question.text(wording.locale()))
                .orElse(path);
    }

    /// Whether the forms have a word for this field.
    public boolean knows(String field) {
        return known(field).isPresent();
    }

    private String word(String field) {
        return known(field).map(key -> wording.text(key)).orElse(field);
    }

    private Optional<String> known(String field) {
        return PLACES.stream().map(place -> place + field).filter(wording::has).findFirst();
    }

    /// What stands in a field.
    ///
    /// @param json the value; empty where nothing stands
    public String value(List<String> steps, Optional<String> json) {
        return json.map(MAPPER::readTree)
                .map(node -> value(steps.isEmpty() ? "" : steps.getLast(), node))
                .orElseGet(() -> wording.text("dossier.value.nothing"));
    }

    private String value(String field, JsonNode node) {
        if (node.isBoolean()) {
            return wording.text(node.asBoolean() ? "field.yes" : "field.no");
        }
        if (node.isString()) {
            return shortened(text(field, node.asString()));
        }
        if (node.isArray()) {
            List<String> all = node.valueStream().map(each -> value(field, each)).toList();
            return shortened(String.join(", ", all));
        }
        if (node.isObject()) {
            return shortened(summary(node));
        }
        return node.isIntegralNumber() ? wording.count(node.bigIntegerValue()) : node.asString();
    }

    /// The first things that a record says.
    private String summary(JsonNode record) {
        if (record.path("content").isObject()) {
            return summary(record.path("content"));
        }
        List<String> said =
                record.propertyStream()
                        .filter(each -> !each.getValue().isContainer() && !each.getValue().asString("").isBlank())
                        .filter(each -> !ID.matcher(each.getValue().asString("")).matches())
                        .filter(each -> !Changes.SILENT.contains(each.getKey()) && !each.getKey().equals("number"))
                        .limit(4)
                        .map(each -> word(each.getKey()) + " " + value(each.getKey(), each.getValue()))
                        .toList();
        return said.isEmpty() ? wording.text("dossier.value.filled") : String.join(", ", said);
    }

    private String text(String field, String text) {
        if (AMOUNT.matcher(text).matches()) {
            return wording.money(Money.of(CurrencyUnit.EUR, new BigDecimal(text)));
        }
        if (DAY.matcher(text).matches()) {
            return wording.date(LocalDate.parse(text));
        }
        if (MOMENT.matcher(text).matches()) {
            return wording.moment(LocalDateTime.ofInstant(Instant.parse(text), zone));
        }
        if (LOCAL_MOMENT.matcher(text).matches()) {
            return wording.moment(LocalDateTime.parse(text));
        }
        return Stream.of(
                        "choice." + field + "." + text,
                        "choice." + singular(field) + "." + text,
                        "choice." + CHOICES.getOrDefault(field, field) + "." + text,
                        "scan." + field + "." + text)
                .filter(wording::has)
                .findFirst()
                .map(wording::text)
                .orElse(text);
    }

    private static String singular(String field) {
        return field.toLowerCase(Locale.ROOT).endsWith("s") ? field.substring(0, field.length() - 1) : field;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
