package nl.cyberwerkbank.ui.loss.question;

import nl.cyberwerkbank.dossier.loss.wizard.AnswerValue;
import nl.cyberwerkbank.dossier.loss.wizard.OptionLists;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ClaimQuestion;
import nl.cyberwerkbank.ui.field.ChecklistField;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.CountField;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FormField;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.MomentField;
import nl.cyberwerkbank.ui.field.MoneyField;
import nl.cyberwerkbank.ui.field.NumberField;
import nl.cyberwerkbank.ui.field.TextEntryField;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.field.YesNoField;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// The field of one question: the control that fits its kind of answer, and how it reads and writes answers.
///
/// @param <T> the type of a valid answer
/// @param field the control
/// @param write writes an answer in the notation of the case format
/// @param read reads it
record QuestionField<T>(FormField<T> field, Function<T, String> write, Function<String, T> read) {
    private static final int LONGEST_TEXT = 500;

    /// Makes the field that fits the question.
    ///
    /// @param sublimits the keys of the policy's sublimits
    static QuestionField<?> of(ClaimQuestion question, QuestionWords words, Wording wording, Set<String> sublimits) {
        String label = words.question(question);
        LabelPlace place = LabelPlace.ABOVE;
        return switch (question.kind()) {
            case DATE -> new QuestionField<>(new DateField(wording, place, label), AnswerValue::of, AnswerValue::day);
            case MOMENT ->
                    new QuestionField<>(new MomentField(wording, place, label), AnswerValue::of, AnswerValue::moment);
            case MONEY ->
                    new QuestionField<>(new MoneyField(wording, place, label), AnswerValue::of, AnswerValue::money);
            case NUMBER ->
                    new QuestionField<>(new NumberField(wording, place, label), AnswerValue::of, AnswerValue::number);
            case COUNT ->
                    new QuestionField<>(new CountField(wording, place, label), AnswerValue::of, AnswerValue::count);
            case YES_NO ->
                    new QuestionField<>(new YesNoField(wording, place, label), AnswerValue::of, AnswerValue::flag);
            case CHOICE -> choice(wording, label, options(question), name -> words.option(question, name));
            case CHOICES ->
                    new QuestionField<>(
                            new ChecklistField<>(
                                    wording, place, label, options(question), name -> words.option(question, name)),
                            AnswerValue::of,
                            AnswerValue::members);
            case COUNTRY -> choice(wording, label, countries(words), words::country);
            case SUBLIMIT -> choice(wording, label, sublimits.stream().sorted().toList(), words::sublimit);
            case TEXT ->
                    new QuestionField<>(
                            new TextField(wording, place, label, LONGEST_TEXT), AnswerValue::of, AnswerValue::text);
        };
    }

    private static QuestionField<String> choice(
            Wording wording, String label, List<String> options, Function<String, String> words) {
        return new QuestionField<>(
                new ChoiceField<>(wording, LabelPlace.ABOVE, label, options, words),
                AnswerValue::of,
                AnswerValue::text);
    }

    private static List<String> options(ClaimQuestion question) {
        return OptionLists.of(question.options().orElseThrow());
    }

    private static List<String> countries(QuestionWords words) {
        Stream<String> others =
                Arrays.stream(Locale.getISOCountries())
                        .filter(code -> !code.equals("NL"))
                        .sorted(Comparator.comparing(words::country));
        return Stream.concat(Stream.of("NL"), others).toList();
    }

    /// Tells every entry of the user.
    void onEntry(BiConsumer<Entry<T>, Function<T, String>> told) {
        field.entryProperty().addListener((_, _, now) -> told.accept(now, write));
    }

    /// Shows an answer.
    ///
    /// @param json the answer; empty while there is none
    /// @param typed what was typed and is no answer
    void show(Optional<String> json, Optional<String> typed) {
        if (typed.isPresent() && field instanceof TextEntryField<T> line) {
            line.fillTyped(typed.get());
            return;
        }
        Entry<T> answer =
                json.filter(value -> !AnswerValue.isAbsent(value))
                        .map(read)
                        .<Entry<T>>map(Entry.Valid::new)
                        .orElseGet(Entry::empty);
        if (!answer.equals(field.entry())) {
            field.fill(answer);
        }
    }

    /// Shows in the empty field what holds instead.
    void prompt(String text) {
        if (field instanceof TextEntryField<T> line) {
            line.setPrompt(text);
        }
    }
}
