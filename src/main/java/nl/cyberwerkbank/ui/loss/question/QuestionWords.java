package nl.cyberwerkbank.ui.loss.question;

import nl.cyberwerkbank.dossier.loss.wizard.AnswerValue;
import nl.cyberwerkbank.dossier.loss.wizard.Questionnaire;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ClaimQuestion;
import nl.cyberwerkbank.product.ClaimQuestions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes questions, answers and the reasons why a question is not asked.
public final class QuestionWords {
    private final ClaimQuestions book;
    private final Wording wording;

    public QuestionWords(ClaimQuestions book, Wording wording) {
        this.book = book;
        this.wording = wording;
    }

    /// The question in words.
    public String question(ClaimQuestion question) {
        return question.text(wording.locale());
    }

    /// An answer in words.
    ///
    /// @param json in the notation of the case format
    public String answer(ClaimQuestion question, String json) {
        if (AnswerValue.isAbsent(json)) {
            return wording.text("loss.answer.absent");
        }
        return switch (question.kind()) {
            case DATE -> wording.date(AnswerValue.day(json));
            case MOMENT -> wording.moment(AnswerValue.moment(json));
            case MONEY -> wording.money(AnswerValue.money(json));
            case NUMBER -> wording.decimal(AnswerValue.number(json));
            case COUNT -> wording.count(AnswerValue.count(json));
            case YES_NO -> wording.text(AnswerValue.flag(json) ? "field.yes" : "field.no");
            case CHOICE -> option(question, AnswerValue.text(json));
            case CHOICES -> chosen(question, AnswerValue.members(json));
            case COUNTRY -> country(AnswerValue.text(json));
            case SUBLIMIT -> sublimit(AnswerValue.text(json));
            case TEXT -> text(AnswerValue.text(json));
        };
    }

    private String text(String plain) {
        return plain.isEmpty() ? wording.text("loss.answer.empty") : plain;
    }

    private String chosen(ClaimQuestion question, List<String> names) {
        return names.isEmpty()
                ? wording.text("loss.answer.noneOfThese")
                : names.stream().map(name -> option(question, name)).collect(Collectors.joining(", "));
    }

    /// A member of the question's list in words.
    public String option(ClaimQuestion question, String name) {
        return wording.text("choice." + question.options().orElseThrow() + "." + name);
    }

    /// A country by its code.
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(wording.locale());
    }

    /// A sublimit by its key; one that the program has no word for is written as on the schedule.
    public String sublimit(String key) {
        String known = "loss.sublimit." + key;
        return wording.has(known) ? wording.text(known) : key;
    }

    /// Why a question is not asked: what would have to be answered for it.
    ///
    /// @param path of the question, with the item's id
    public String whyNotAsked(Questionnaire questions, String path) {
        var reasons = new ArrayList<String>();
        questions.unmet(path).forEach((condition, values) -> reasons.add(condition(condition, values)));
        return wording.text("loss.notAsked.because", String.join("; ", reasons));
    }

    private String condition(String path, List<String> values) {
        Optional<ClaimQuestion> on = find(path);
        if (on.isEmpty()) {
            return wording.text("loss.notAsked." + path);
        }
        String question = question(on.get());
        return values.contains(ClaimQuestion.ANY)
                ? wording.text("loss.notAsked.answered", question)
                : wording.text(
                        "loss.notAsked.answer",
                        question,
                        values.stream()
                                .map(value -> value(on.get(), value))
                                .collect(Collectors.joining(" " + wording.text("loss.notAsked.or") + " ")));
    }

    private String value(ClaimQuestion question, String member) {
        return switch (question.kind()) {
            case CHOICE, CHOICES -> option(question, member);
            case YES_NO -> answer(question, member);
            default -> member;
        };
    }

    /// The question at a path; an item's id counts as any item.
    public Optional<ClaimQuestion> find(String path) {
        String general = path.startsWith("items.") ? path.replaceFirst("^items\\.[^.]+\\.", "items.*.") : path;
        return book.find(general);
    }

    /// All questions of a step, asked or not.
    public List<ClaimQuestion> ofStep(ClaimQuestion.Step step) {
        return book.questions().stream().filter(question -> question.step() == step).toList();
    }
}
