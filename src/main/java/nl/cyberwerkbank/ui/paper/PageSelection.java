package nl.cyberwerkbank.ui.paper;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.ui.field.Entry;

import java.math.BigInteger;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Which pages of a paper are printed, each once, in their order.
///
/// @param pages 0 is the first page
public record PageSelection(List<Integer> pages) {
    private static final Pattern PART = Pattern.compile("(\\d{1,4})(?:\\s*[-\u2013]\\s*(\\d{1,4}))?");

    public PageSelection {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a selection has a page");
        }
    }

    /// Every page of a paper with so many.
    public static PageSelection all(int count) {
        return new PageSelection(IntStream.range(0, count).boxed().toList());
    }

    /// Reads what a user writes, such as `1-3, 5`.
    ///
    /// @param count how many pages the paper has
    public static Entry<PageSelection> read(String text, int count) {
        if (text.isBlank()) {
            return Entry.empty();
        }
        var pages = new TreeSet<Integer>();
        for (String part : text.strip().split("\\s*[,;]\\s*", -1)) {
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches()) {
                return Entry.invalid(text, "paper.pages.notRead");
            }
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            if (first < 1 || last < first || last > count) {
                return new Entry.Invalid<>(
                        text, Message.of("paper.pages.outside", new Value.Count(BigInteger.valueOf(count))));
            }
            IntStream.rangeClosed(first, last).forEach(page -> pages.add(page - 1));
        }
        return new Entry.Valid<>(new PageSelection(List.copyOf(pages)));
    }
}
