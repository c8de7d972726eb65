package nl.cyberwerkbank.ui.policies;

import nl.cyberwerkbank.claim.Deductibles;
import nl.cyberwerkbank.claim.choice.Territory;
import nl.cyberwerkbank.dossier.contract.Schedule;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.AnswerTerms;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.CountField;
import nl.cyberwerkbank.ui.field.FormField;
import nl.cyberwerkbank.ui.field.MoneyField;
import nl.cyberwerkbank.ui.field.TextField;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The fields of a schedule, on a form that is the polisblad itself or an endorsement.
final class ScheduleFields {
    /// The sublimits that schedules usually have; the words are `policies.sublimit.<key>`.
    static final List<String> USUAL_SUBLIMITS = AnswerTerms.USUAL_SUBLIMITS;

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_CAPACITY = 500;
    private static final int LONGEST_CLAUSE = 500;

    private final Wording wording;
    private final MoneyField premium;
    private final MoneyField sum;
    private final CountField waiting;
    private final Map<String, MoneyField> deductibles = new LinkedHashMap<>();
    private final Map<String, MoneyField> sublimits = new LinkedHashMap<>();
    private final TextField otherSublimit;
    private final MoneyField otherAmount;
    private final ChoiceField<Territory> territory;
    private final TextField countries;
    private final TextField capacity;
    private final List<ExpertRow> experts;
    private final List<TextField> clauses;

    private record ExpertRow(TextField role, TextField name, TextField telephone) {
        Optional<Schedule.Expert> expert() {
            String who = name.entry().answer().orElse("");
            String what = role.entry().answer().orElse("");
            String call = telephone.entry().answer().orElse("");
            return Stream.of(who, what, call).allMatch(String::isBlank)
                    ? Optional.empty()
                    : Optional.of(new Schedule.Expert(what, who, call));
        }
    }

    /// @param now what the fields show before anything is typed, where it is known
    ScheduleFields(DeskForm form, Wording wording, SchedulePrefill now) {
        this.wording = wording;
        form.card("policies.card.amounts");
        sum = form.money("sumInsured", now.sumInsured());
        premium = form.money("annualPremium", now.annualPremium());
        for (String coverage : List.of("A", "B", "C", "telephoneHacking")) {
            deductibles.put(
                    coverage,
                    form.money(
                            "deductibles." + coverage,
                            wording.text("policies.field.deductibles." + coverage),
                            now.deductible(coverage)));
        }
        waiting = form.count("waitingPeriodHours", now.waitingPeriodHours().map(ScheduleFields::whole));
        waiting.setUnit(wording.text("policies.unit.hours"));

        form.card("policies.card.sublimits");
        form.note("policies.sublimits.note");
        for (String key :
                Stream.concat(USUAL_SUBLIMITS.stream(), now.sublimits().keySet().stream()).distinct().toList()) {
            sublimits.put(
                    key,
                    form.money(
                            "sublimits." + key,
                            sublimitName(wording, key),
                            Optional.ofNullable(now.sublimits().get(key))));
        }
        otherSublimit =
                form.text(
                        "sublimit.other",
                        wording.text("policies.field.sublimit.other"),
                        LONGEST_NAME,
                        Optional.empty());
        otherAmount = form.money("sublimit.otherAmount", Optional.empty());

        form.card("policies.card.cover");
        capacity = form.text("insuredCapacity", LONGEST_CAPACITY, now.insuredCapacity());
        territory = form.choice("territory", "territory", List.of(Territory.values()), now.territory());
        countries = form.text("territoryCountries", LONGEST_CAPACITY, now.countries());

        form.card("policies.card.experts");
        form.note("policies.experts.note");
        experts =
                IntStream.rangeClosed(0, now.experts().size())
                        .mapToObj(i -> expertRow(form, i, now.experts()))
                        .toList();
        form.group("policies.card.clauses");
        clauses =
                IntStream.rangeClosed(0, now.clauses().size())
                        .mapToObj(i ->
                                form.text(
                                        "clauses." + i,
                                        wording.text("policies.field.clause", i + 1),
                                        LONGEST_CLAUSE,
                                        now.clauses().stream().skip(i).findFirst()))
                        .toList();
        form.optional(optional().toArray(FormField<?>[]::new));
    }

    private ExpertRow expertRow(DeskForm form, int i, List<Schedule.Expert> known) {
        Optional<Schedule.Expert> now = known.stream().skip(i).findFirst();
        form.rowOfThree();
        return new ExpertRow(
                expert(form, i, "role", now.map(Schedule.Expert::role)),
                expert(form, i, "name", now.map(Schedule.Expert::name)),
                expert(form, i, "telephone", now.map(Schedule.Expert::telephone)));
    }

    private TextField expert(DeskForm form, int i, String part, Optional<String> now) {
        return form.text(
                "experts." + i + "." + part,
                wording.text("policies.field.expert." + part, i + 1),
                LONGEST_NAME,
                now.filter(text -> !text.isBlank()));
    }

    private Stream<FormField<?>> optional() {
        return Stream.of(
                        sublimits.values().stream(),
                        Stream.of(otherSublimit, otherAmount, countries, capacity),
                        experts.stream().flatMap(row -> Stream.of(row.role(), row.name(), row.telephone())),
                        clauses.stream())
                .flatMap(each -> each);
    }

    /// The name of a sublimit in words; a free one is called as it was entered.
    static String sublimitName(Wording wording, String key) {
        return USUAL_SUBLIMITS.contains(key) ? wording.text("policies.sublimit." + key) : key;
    }

    private static BigInteger whole(BigDecimal hours) {
        return hours.setScale(0, RoundingMode.UP).toBigInteger();
    }

    /// Points out at its field what contradicts another answer.
    void object() {
        Optional<Money> whole = sum.entry().answer();
        sublimits.values().forEach(field -> field.object(aboveSum(field, whole, "policies.wrong.sublimitAboveSum")));
        otherAmount.object(
                aboveSum(otherAmount, whole, "policies.wrong.sublimitAboveSum")
                        .or(() -> lacks(otherAmount, otherSublimit)));
        otherSublimit.object(lacks(otherSublimit, otherAmount));
        deductibles
                .values()
                .forEach(field -> field.object(aboveSum(field, whole, "policies.wrong.deductibleAboveSum")));
        sum.object(whole.filter(Money::isZero).map(_ -> Message.of("policies.wrong.nothing")));
        boolean listed = territory.entry().answer().filter(Territory.LISTED_COUNTRIES::equals).isPresent();
        DeskForm.show(listed, countries);
        countries.object(listed ? countriesWrong() : Optional.empty());
    }

    private static Optional<Message> aboveSum(MoneyField field, Optional<Money> sum, String key) {
        return field.entry()
                .answer()
                .filter(amount -> sum.filter(amount::isGreaterThan).isPresent())
                .map(_ -> Message.of(key));
    }

    private static Optional<Message> lacks(FormField<?> field, FormField<?> other) {
        return field.entry().answer().isEmpty() && other.entry().answer().isPresent()
                ? Optional.of(Message.of("policies.required"))
                : Optional.empty();
    }

    private Optional<Message> countriesWrong() {
        SortedSet<String> codes = codes();
        List<String> known = Arrays.asList(Locale.getISOCountries());
        if (codes.isEmpty()) {
            return Optional.of(Message.of("policies.required"));
        }
        return known.containsAll(codes) ? Optional.empty() : Optional.of(Message.of("policies.wrong.countries"));
    }

    private SortedSet<String> codes() {
        return new TreeSet<>(
                Stream.of(countries.entry().answer().orElse("").split("[,;\\s]+"))
                        .filter(code -> !code.isBlank())
                        .map(code -> code.toUpperCase(Locale.ROOT))
                        .toList());
    }

    /// The schedule as it stands in the fields; empty while something that it needs is open or not understood.
    Optional<Schedule> schedule() {
        boolean complete =
                Stream.concat(Stream.of(premium, sum, waiting, territory), deductibles.values().stream())
                        .allMatch(field -> field.entry().answer().isPresent());
        boolean understood =
                Stream.concat(optional(), Stream.of(premium, sum, waiting, territory))
                        .allMatch(field -> field.entry().complaint().isEmpty());
        return complete && understood ? Optional.of(read()) : Optional.empty();
    }

    private Schedule read() {
        var limits = new TreeMap<String, Money>();
        sublimits.forEach((key, field) -> field.entry().answer().ifPresent(amount -> limits.put(key, amount)));
        otherAmount
                .entry()
                .answer()
                .ifPresent(amount -> otherSublimit.entry().answer().ifPresent(key -> limits.put(key, amount)));
        Territory where = territory.entry().answer().orElseThrow();
        return new Schedule(
                premium.entry().answer().orElseThrow(),
                sum.entry().answer().orElseThrow(),
                limits,
                new Deductibles(deductible("A"), deductible("B"), deductible("C"), deductible("telephoneHacking")),
                new BigDecimal(waiting.entry().answer().orElseThrow()),
                where,
                where == Territory.LISTED_COUNTRIES ? codes() : new TreeSet<>(),
                capacity.entry().answer().orElse(""),
                experts.stream().flatMap(row -> row.expert().stream()).toList(),
                readClauses());
    }

    private List<String> readClauses() {
        var texts = new ArrayList<String>();
        clauses.forEach(field -> field.entry().answer().ifPresent(texts::add));
        return texts;
    }

    private Money deductible(String coverage) {
        return Objects.requireNonNull(deductibles.get(coverage)).entry().answer().orElseThrow();
    }
}
