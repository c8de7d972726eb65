package nl.cyberwerkbank.ui.help;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.StrictYaml;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The words of the trade as the program uses them.
///
/// @param terms in the order of the file; no term stands twice, in either language
record Glossary(List<Term> terms) {
    private static final String FILE = "help/glossary.yaml";

    Glossary {
        terms = List.copyOf(terms);
        refuseDoubles(terms, Term::nl);
        refuseDoubles(terms, Term::en);
    }

    /// One term.
    ///
    /// @param nl the Dutch term
    /// @param en the English term
    /// @param articles that use or define it, as printed; empty for a word of the program itself
    /// @param meaning in one or two sentences, in both languages
    record Term(String nl, String en, List<String> articles, Meaning meaning) {
        Term {
            articles = List.copyOf(articles);
            if (nl.isBlank() || en.isBlank() || meaning.nl().isBlank() || meaning.en().isBlank()) {
                throw new IllegalArgumentException("a term and its meaning stand there in both languages: " + nl);
            }
        }

        /// The term in one language.
        String in(Locale language) {
            return isDutch(language) ? nl : en;
        }

        /// The same term in the other language.
        String inOther(Locale language) {
            return isDutch(language) ? en : nl;
        }

        String meaning(Locale language) {
            return isDutch(language) ? meaning.nl() : meaning.en();
        }
    }

    /// What a term means.
    record Meaning(String nl, String en) {}

    /// As shipped.
    static Glossary shipped() {
        return read(ShippedText.of(FILE));
    }

    static Glossary read(String yaml) {
        return StrictYaml.read(FILE, yaml, Glossary.class);
    }

    private static void refuseDoubles(List<Term> terms, Function<Term, String> language) {
        Set<String> seen = new HashSet<>();
        for (Term term : terms) {
            if (!seen.add(plain(language.apply(term)))) {
                throw new IllegalArgumentException("stands in the glossary twice: " + language.apply(term));
            }
        }
    }

    /// All terms that answer to what was typed, in the order of this language: first the term itself, then those of
    /// which the name answers, then those of which only the meaning or an article does. Accents and case make no
    /// difference.
    List<Term> find(String typed, Locale language) {
        List<String> words = Stream.of(plain(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        var order = Collator.getInstance(language);
        Comparator<Term> byName = Comparator.comparing(term -> term.in(language), order::compare);
        return terms.stream()
                .filter(term -> holdsAll(everything(term), words))
                .sorted(
                        Comparator.comparing((Term term) -> !isCalled(term, plain(typed)))
                                .thenComparing(term -> !holdsAll(names(term), words))
                                .thenComparing(byName))
                .toList();
    }

    private static boolean isCalled(Term term, String typed) {
        return plain(term.nl()).equals(typed) || plain(term.en()).equals(typed);
    }

    private static boolean holdsAll(String text, List<String> words) {
        return words.stream().allMatch(text::contains);
    }

    private static String names(Term term) {
        return plain(term.nl() + " " + term.en());
    }

    private static String everything(Term term) {
        return names(term)
                + " "
                + plain(term.meaning().nl() + " " + term.meaning().en() + " " + String.join(" ", term.articles()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    private static boolean isDutch(Locale language) {
        return language.getLanguage().equals(Wording.DUTCH.getLanguage());
    }
}
