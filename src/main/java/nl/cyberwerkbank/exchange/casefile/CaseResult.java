package nl.cyberwerkbank.exchange.casefile;

import tools.jackson.databind.node.ObjectNode;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a kind of decision answers to one file.
///
/// @param result every field that `expect` of this kind can name; `items[]` carry their own `articles`
/// @param sources the articles cited for the case as a whole
/// @param extras what is shown beside the result and never compared, such as findings and warnings
public record CaseResult(ObjectNode result, SortedSet<String> sources, ObjectNode extras) {
    public CaseResult {
        sources = Collections.unmodifiableSortedSet(new TreeSet<>(sources));
    }
}
