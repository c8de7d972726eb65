package nl.cyberwerkbank.ui.settings;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.AssumptionRegister;
import nl.cyberwerkbank.product.AssumptionRegister.Assumption;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.field.AmountInput;
import nl.cyberwerkbank.ui.field.Entry;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the source documents leave open, as the user sees and sets it: in the words and the notation of his language,
/// kept in the notation of the register.
public final class AssumptionsViewModel {
    private static final String STEPS = "sumInsuredSteps";

    private final Casework casework;
    private final Wording wording;
    private final Product product;

    public AssumptionsViewModel(Casework casework, Wording wording) {
        this.casework = casework;
        this.wording = wording;
        this.product = casework.catalog().forApplicationOn(casework.today());
    }

    /// The assumptions of one of these kinds, in the order of the register.
    public List<Assumption> ofType(List<AssumptionRegister.Type> types) {
        return product.assumptions().assumptions().stream().filter(row -> types.contains(row.type())).toList();
    }

    /// The value in force, as it is shown; a text at its default is empty.
    public String shown(Assumption assumption) {
        return shown(assumption, value(assumption));
    }

    /// The default, as it is shown.
    public String defaultShown(Assumption assumption) {
        return assumption.type() == AssumptionRegister.Type.TEXT
                ? wording.text("assumption." + assumption.key() + ".default")
                : shown(assumption, assumption.initial());
    }

    /// The value in force, in the notation of the register.
    public String value(Assumption assumption) {
        return casework.preferencesProperty().get().assumptions().getOrDefault(assumption.key(), assumption.initial());
    }

    /// Whether the default holds.
    public boolean isDefault(Assumption assumption) {
        return !casework.preferencesProperty().get().assumptions().containsKey(assumption.key());
    }

    private String shown(Assumption assumption, String value) {
        return switch (assumption.type()) {
            case INFORMATION, TEXT -> value;
            case NUMBER -> wording.count(new BigInteger(value));
            case PERCENTAGE, FACTOR -> wording.decimal(new BigDecimal(value));
            case AMOUNT -> amount(value);
            case AMOUNTS -> Arrays.stream(value.split(",", -1)).map(this::amount).collect(Collectors.joining("; "));
            case CHOICE -> wording.text(choiceKey(assumption, value));
        };
    }

    private String amount(String value) {
        return wording.roundAmount(Money.of(CurrencyUnit.EUR, new BigDecimal(value.strip())));
    }

    /// The message key of one value of a choice.
    public static String choiceKey(Assumption assumption, String value) {
        return "assumption." + assumption.key() + "." + value;
    }

    /// Sets what was typed, or says what is wrong with it and changes nothing. Nothing typed means the default.
    public Optional<Message> type(Assumption assumption, String typed) {
        if (typed.isBlank()) {
            reset(assumption);
            return Optional.empty();
        }
        Optional<String> read = read(assumption, typed.strip());
        if (read.isEmpty()) {
            return Optional.of(
                    Message.of(
                            "settings.assumption.wrong."
                                    + assumption.type().name().toLowerCase(java.util.Locale.ROOT)));
        }
        if (!assumption.accepts(read.get())) {
            return Optional.of(outOfRange(assumption));
        }
        Optional<Message> unfit = assumption.key().equals(STEPS) ? unfitSteps(read.get()) : Optional.empty();
        if (unfit.isEmpty()) {
            set(assumption, read.get());
        }
        return unfit;
    }

    /// Sets a value in the notation of the register.
    public void set(Assumption assumption, String value) {
        if (value.equals(assumption.initial())) {
            reset(assumption);
            return;
        }
        casework.changePreferences(before -> {
            var all = new TreeMap<>(before.assumptions());
            all.put(assumption.key(), value);
            return before.withAssumptions(all);
        });
    }

    /// Back to the default.
    public void reset(Assumption assumption) {
        casework.changePreferences(before -> {
            var all = new TreeMap<>(before.assumptions());
            all.remove(assumption.key());
            return before.withAssumptions(all);
        });
    }

    private static Optional<String> read(Assumption assumption, String typed) {
        return switch (assumption.type()) {
            case INFORMATION -> Optional.empty();
            case TEXT, CHOICE -> Optional.of(typed);
            case NUMBER -> Optional.of(typed.replace(".", "")).filter(digits -> digits.matches("[0-9]{1,9}"));
            case PERCENTAGE, FACTOR ->
                    Optional.of(typed.replace(',', '.').replaceAll("\\s*%$", ""))
                            .filter(number -> number.matches("[0-9]{1,9}(\\.[0-9]{1,6})?"));
            case AMOUNT -> readAmount(typed);
            case AMOUNTS -> readAmounts(typed);
        };
    }

    private static Optional<String> readAmount(String typed) {
        return AmountInput.read(typed) instanceof Entry.Valid<Money>(Money money)
                ? Optional.of(money.getAmount().toPlainString())
                : Optional.empty();
    }

    private static Optional<String> readAmounts(String typed) {
        var amounts = new ArrayList<String>();
        for (String part : typed.split(";", -1)) {
            Optional<String> amount = readAmount(part);
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            amounts.add(amount.get());
        }
        return Optional.of(String.join(", ", amounts));
    }

    private Optional<Message> unfitSteps(String steps) {
        Money lowest = product.sums().sumInsuredMinimum().value();
        Money highest = product.sums().sumInsuredMaximum().value();
        boolean fits =
                Arrays.stream(steps.split(",", -1))
                        .map(step -> Money.of(CurrencyUnit.EUR, new BigDecimal(step.strip())))
                        .allMatch(step -> !step.isLessThan(lowest) && !step.isGreaterThan(highest));
        return fits
                ? Optional.empty()
                : Optional.of(
                        Message.of(
                                "settings.assumption.steps.outside",
                                new Value.Amount(lowest),
                                new Value.Amount(highest)));
    }

    private static Message outOfRange(Assumption assumption) {
        Value lowest = new Value.Factor(assumption.minimum().orElse(BigDecimal.ZERO));
        return assumption
                .maximum()
                .map(highest -> Message.of("settings.assumption.outside", lowest, new Value.Factor(highest)))
                .orElseGet(() -> Message.of("settings.assumption.below", lowest));
    }
}
