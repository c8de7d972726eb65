package nl.cyberwerkbank.ui.loss.interruption;

import nl.cyberwerkbank.dossier.loss.interruption.ReferenceMonths;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.ui.field.AmountInput;
import nl.cyberwerkbank.ui.field.Entry;

import org.joda.money.Money;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Months with their revenue as they come out of a spreadsheet: one month a line, month and amount apart by a tab or a
/// semicolon, in Dutch or English notation. Lines without a figure, such as a heading, are passed over; what cannot be
/// read is told with its line.
///
/// @param months what was read
/// @param problems what was not, in the order of the lines
public record PastedMonths(ReferenceMonths months, List<Message> problems) {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>[0-9]{4})[-/. ](?<month>[0-9]{1,2})(?:[-/.][0-9]{1,2})?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:[0-9]{1,2}[-/.])?(?<month>[0-9]{1,2})[-/. ](?<year>[0-9]{4})");
    private static final Pattern NAMED = Pattern.compile("(?<name>[a-z]{3,9})\\.?[-/. ']*(?<year>[0-9]{4}|[0-9]{2})");
    private static final int CENTURY = 2000;
    private static final int TWO_DIGITS = 100;
    private static final int YEAR = 12;
    private static final Map<String, Integer> NAMES = names();

    public PastedMonths {
        problems = List.copyOf(problems);
    }

    private static Map<String, Integer> names() {
        var names = new TreeMap<String, Integer>();
        String[] dutch = {"jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"};
        String[] english = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
        for (int i = 0; i < YEAR; i++) {
            names.put(dutch[i], i + 1);
            names.put(english[i], i + 1);
        }
        names.put("mrt", 3);
        return names;
    }

    /// Reads pasted text.
    public static PastedMonths read(String text) {
        var months = new TreeMap<YearMonth, Money>();
        var problems = new ArrayList<Message>();
        int line = 0;
        for (String written : text.split("\\R", -1)) {
            line++;
            if (written.isBlank() || written.chars().noneMatch(Character::isDigit)) {
                continue;
            }
            String[] cells = written.split("[\t;]", -1);
            Optional<YearMonth> month = Stream.of(cells).limit(1).flatMap(cell -> month(cell).stream()).findFirst();
            Optional<Money> amount = Stream.of(cells).skip(1).flatMap(cell -> amount(cell).stream()).findFirst();
            var place = new Value.Count(BigInteger.valueOf(line));
            if (month.isEmpty()) {
                problems.add(Message.of("loss.sheet.problem.month", place));
            } else if (amount.isEmpty()) {
                problems.add(Message.of("loss.sheet.problem.amount", place));
            } else if (months.putIfAbsent(month.get(), amount.get()) != null) {
                problems.add(Message.of("loss.sheet.problem.twice", place));
            }
        }
        return new PastedMonths(new ReferenceMonths(months), problems);
    }

    private static Optional<Money> amount(String cell) {
        return AmountInput.read(cell) instanceof Entry.Valid<Money>(Money money)
                ? Optional.of(money)
                : Optional.empty();
    }

    private static Optional<YearMonth> month(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT);
        for (Pattern pattern : List.of(YEAR_FIRST, MONTH_FIRST)) {
            Matcher form = pattern.matcher(text);
            if (form.matches()) {
                return month(Integer.parseInt(form.group("year")), Integer.parseInt(form.group("month")));
            }
        }
        Matcher form = NAMED.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group("year"));
        Integer month = NAMES.get(form.group("name").substring(0, 3));
        return month == null ? Optional.empty() : month(year < TWO_DIGITS ? CENTURY + year : year, month);
    }

    private static Optional<YearMonth> month(int year, int month) {
        return month < 1 || month > YEAR ? Optional.empty() : Optional.of(YearMonth.of(year, month));
    }
}
