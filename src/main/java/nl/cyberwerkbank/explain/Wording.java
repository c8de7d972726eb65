package nl.cyberwerkbank.explain;

import org.joda.money.Money;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Turns messages and values into words of one language, the way that language writes amounts, dates and shares.
///
/// The texts stand in `i18n/<area>_<language>.properties` (UTF-8), the areas in `i18n/areas.txt`. A text refers to its
/// values as `{0}`, `{1}` …; `{{` writes a brace.
public final class Wording {
    /// Dutch, the language of screens and documents.
    public static final Locale DUTCH = Locale.of("nl", "NL");

    /// English, complete beside the Dutch.
    public static final Locale ENGLISH = Locale.of("en", "GB");

    private static final Map<Locale, Wording> READ = new ConcurrentHashMap<>();
    private static final String NO_BREAK = "\u00a0";
    private static final int MOST_DECIMALS_OF_A_SHARE = 12;

    /// How messages write the amounts in them.
    private enum Amounts {
        FULL,
        BRIEF
    }

    private final Locale locale;
    private final Amounts amounts;
    private final Map<String, String> texts;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter longDate;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter exactMoment;

    private Wording(Locale locale, Amounts amounts, Map<String, String> texts) {
        this.locale = locale;
        this.amounts = amounts;
        this.texts = texts;
        this.shortDate = DateTimeFormatter.ofPattern("dd-MM-yyyy", locale);
        this.longDate = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        this.moment = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", locale);
        this.exactMoment = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss", locale);
    }

    /// The words of one language, read from the class path when they are first asked for.
    ///
    /// @param locale [#DUTCH] or [#ENGLISH]
    /// @throws IllegalStateException when a bundle is missing or a key stands in two areas
    public static Wording of(Locale locale) {
        return READ.computeIfAbsent(locale, Wording::read);
    }

    private static Wording read(Locale locale) {
        var texts = new HashMap<String, String>();
        for (String area : areas()) {
            var bundle = new Properties();
            try (Reader reader = open("/i18n/" + area + "_" + locale.getLanguage() + ".properties")) {
                bundle.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            bundle.forEach((key, text) -> {
                if (texts.put((String) key, (String) text) != null) {
                    throw new IllegalStateException("message key in two areas: " + key);
                }
            });
        }
        return new Wording(locale, Amounts.FULL, Map.copyOf(texts));
    }

    /// The same words, but amounts in messages show cents only where there are any: for narrow places on the screen.
    public Wording brief() {
        return new Wording(locale, Amounts.BRIEF, texts);
    }

    private static List<String> areas() {
        try (Reader reader = open("/i18n/areas.txt")) {
            return reader.readAllAsString().lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String resource) {
        var stream = Wording.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("not on the class path: " + resource);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    /// The language and country in which this wording writes.
    public Locale locale() {
        return locale;
    }

    /// All keys of this language.
    public Set<String> keys() {
        return texts.keySet();
    }

    /// Whether a text exists under this key.
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /// The text under this key, its places filled with already written words.
    ///
    /// @throws IllegalArgumentException when the key is in no bundle
    public String text(String key, Object... words) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no message " + key + " in " + locale.getLanguage());
        }
        return fill(text, words);
    }

    /// The message in words.
    public String text(Message message) {
        return text(message.key(), message.values().stream().map(this::value).toArray());
    }

    /// The finding's short name, such as `Back-up en herstel`.
    public String title(Finding finding) {
        return text("finding." + finding.rule());
    }

    private static String fill(String text, Object... words) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        var filled = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '{') {
                filled.append(c);
            } else if (text.startsWith("{{", i)) {
                filled.append('{');
                i++;
            } else {
                int end = text.indexOf('}', i);
                filled.append(words[Integer.parseInt(text.substring(i + 1, end))]);
                i = end;
            }
        }
        return filled.toString();
    }

    /// Any value in words.
    public String value(Value value) {
        return switch (value) {
            case Value.Amount(Money money) -> amounts == Amounts.FULL ? money(money) : roundMoney(money);
            case Value.Count(BigInteger number) -> count(number);
            case Value.Factor(BigDecimal number) -> decimal(number);
            case Value.Share(Money part, Money whole) -> share(part, whole);
            case Value.Percentage(BigDecimal percent) -> decimal(percent) + NO_BREAK + "%";
            case Value.Day(LocalDate date) -> date(date);
            case Value.Days(List<LocalDate> dates) -> days(dates);
            case Value.Flag(boolean yes) -> text(yes ? "value.yes" : "value.no");
            case Value.Choice(String list, String name) -> text("choice." + list + "." + name);
            case Value.Text(String plain) -> plain;
            case Value.Reading(String key, String chosen) ->
                    "‘" + text("reading." + key + "." + chosen + ".title") + "’";
            case Value.Unanswered() -> text("value.unanswered");
        };
    }

    /// `€ 1.250,00`, with a space that does not break.
    public String money(Money money) {
        return "€" + NO_BREAK + amount(money.getAmount().setScale(2, RoundingMode.UNNECESSARY));
    }

    /// `€ 1.250`; cents only where there are any.
    public String roundMoney(Money money) {
        return "€" + NO_BREAK + roundAmount(money);
    }

    /// `1.250`; cents only where there are any, and no currency sign.
    public String roundAmount(Money money) {
        BigDecimal amount = money.getAmount();
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return amount(amount.setScale(whole ? 0 : 2, RoundingMode.UNNECESSARY));
    }

    /// `€ 250.000`, `€ 1 mln`, `€ 1,5 mln`: a sum insured as column head.
    public String shortSum(Money money) {
        BigDecimal millions = money.getAmount().movePointLeft(6).stripTrailingZeros();
        return millions.compareTo(BigDecimal.ONE) >= 0 && millions.scale() <= 2
                ? "€" + NO_BREAK + decimal(millions) + NO_BREAK + text("value.million")
                : roundMoney(money);
    }

    /// `18.000`.
    public String count(BigInteger number) {
        return amount(new BigDecimal(number));
    }

    /// `1,05`; every decimal that is there, none more.
    public String decimal(BigDecimal number) {
        return amount(number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number);
    }

    /// `21-11-2026`.
    public String date(LocalDate date) {
        return shortDate.format(date);
    }

    /// `21 november 2026`.
    public String longDate(LocalDate date) {
        return longDate.format(date);
    }

    /// `21-11-2026 14:02`; seconds only where there are any.
    public String moment(LocalDateTime moment) {
        return (moment.getSecond() == 0 ? this.moment : exactMoment).format(moment);
    }

    /// The part as a percentage with one decimal, and with as many more as it takes not to look like a round figure
    /// that it is not: 500,000.01 of 5,000,000 is `10,0000002 %`, never `10,0 %`.
    public String share(Money part, Money whole) {
        if (whole.isZero()) {
            return part.isZero() ? "0" + NO_BREAK + "%" : text("value.shareOfNothing");
        }
        BigDecimal hundredfold = part.getAmount().movePointRight(2);
        for (int decimals = 1; ; decimals++) {
            BigDecimal shown = hundredfold.divide(whole.getAmount(), decimals, RoundingMode.HALF_UP);
            boolean exact = shown.multiply(whole.getAmount()).compareTo(hundredfold) == 0;
            boolean looksRound = shown.stripTrailingZeros().scale() <= 0;
            if (exact || !looksRound || decimals == MOST_DECIMALS_OF_A_SHARE) {
                return amount(shown) + NO_BREAK + "%";
            }
        }
    }

    private String days(List<LocalDate> dates) {
        return dates.isEmpty() ? text("value.none") : dates.stream().map(this::date).collect(Collectors.joining(", "));
    }

    private String amount(BigDecimal number) {
        boolean dutch = locale.getLanguage().equals("nl");
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        var grouped = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                grouped.append(dutch ? '.' : ',');
            }
            grouped.append(whole.charAt(i));
        }
        String fraction = point < 0 ? "" : (dutch ? "," : ".") + plain.substring(point + 1);
        return (number.signum() < 0 ? "-" : "") + grouped + fraction;
    }
}
