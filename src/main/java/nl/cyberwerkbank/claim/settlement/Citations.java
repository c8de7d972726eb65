package nl.cyberwerkbank.claim.settlement;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The articles on which something rests, each once. They are put in order when they are first asked for: a claim cites
/// several hundred times, and most settlements in bulk are asked for their amounts only.
///
/// Any number of threads may ask; two citations are equal when they name the same articles.
public final class Citations {
    private final List<List<String>> parts;
    private final List<Citations> more;
    private volatile SortedSet<String> sorted = Collections.emptySortedSet();

    private Citations(List<List<String>> parts, List<Citations> more) {
        this.parts = parts;
        this.more = more;
    }

    /// What these lists name together.
    ///
    /// @param parts lists of articles that no longer change
    public static Citations of(List<List<String>> parts) {
        return new Citations(parts, List.of());
    }

    /// What these lists and all of those citations name together.
    ///
    /// @param parts lists of articles that no longer change
    /// @param more citations, in a list that no longer changes
    public static Citations of(List<List<String>> parts, List<Citations> more) {
        return new Citations(parts, more);
    }

    /// Each article once, in order of its name.
    public SortedSet<String> articles() {
        if (sorted.isEmpty()) {
            var each = new HashSet<String>();
            parts.forEach(each::addAll);
            more.forEach(citations -> each.addAll(citations.articles()));
            sorted = Collections.unmodifiableSortedSet(new TreeSet<>(each));
        }
        return sorted;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Citations citations && articles().equals(citations.articles());
    }

    @Override
    public int hashCode() {
        return articles().hashCode();
    }

    @Override
    public String toString() {
        return articles().toString();
    }
}
