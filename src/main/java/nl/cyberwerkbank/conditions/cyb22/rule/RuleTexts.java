package nl.cyberwerkbank.conditions.cyb22.rule;

import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Source;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The names under which a rule and its texts stand, put together once a rule: a claim of ten items has some two
/// hundred grounds.
///
/// @param name the rule in findings
/// @param satisfied message key of a rule that holds
/// @param notSatisfied message key of a rule that stands in the way
/// @param needsHuman message key of a rule that a person decides
record RuleTexts(String name, String satisfied, String notSatisfied, String needsHuman) {
    private static final Map<String, RuleTexts> OF_RULE = new ConcurrentHashMap<>();
    private static final Map<String, Source> SOURCES = new ConcurrentHashMap<>();

    /// The names of the rule called so in the code.
    static RuleTexts of(String rule) {
        RuleTexts known = OF_RULE.get(rule);
        return known != null ? known : OF_RULE.computeIfAbsent(rule, RuleTexts::named);
    }

    private static RuleTexts named(String rule) {
        String name = "claim." + rule;
        String key = "finding." + name;
        return new RuleTexts(name, key + ".satisfied", key + ".notSatisfied", key + ".needsHuman");
    }

    /// The key of what is said at this outcome.
    String message(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> satisfied;
            case NOT_SATISFIED -> notSatisfied;
            case NEEDS_HUMAN -> needsHuman;
            case NOT_APPLICABLE, UNANSWERED ->
                    throw new IllegalArgumentException("no article answers a claim with " + outcome);
        };
    }

    /// The article as a source of findings.
    static Source source(String article) {
        Source known = SOURCES.get(article);
        return known != null ? known : SOURCES.computeIfAbsent(article, RuleTexts::printed);
    }

    private static Source printed(String article) {
        return article.startsWith("FAQ-") ? Source.faq(article) : Source.conditions(article);
    }
}
