package nl.cyberwerkbank.document;

import nl.cyberwerkbank.document.OfferPaper.Row;
import nl.cyberwerkbank.explain.Wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// What every paper has around its contents, under the same names in every template.
///
/// @param properties what the PDF says about itself
/// @param running what stands on every page
/// @param bookmarks headings with the anchors they lead to
record PaperFrame(DocumentProperties properties, RunningText running, List<Row> bookmarks) {
    PaperFrame {
        bookmarks = List.copyOf(bookmarks);
    }

    /// What stands on every page: whose paper it is and which.
    record RunningText(String client, String office, String mark) {}

    /// A frame whose pages name the author of the properties as the office.
    ///
    /// @param client whose paper it is
    /// @param mark which paper it is
    static PaperFrame of(DocumentProperties properties, String client, String mark, List<Row> bookmarks) {
        return new PaperFrame(properties, new RunningText(client, properties.author(), mark), bookmarks);
    }

    /// The title, then the chapters with the numbers that the template gives them.
    ///
    /// @param chapters keys of the headings, in order
    static List<Row> numbered(String title, List<String> chapters, Wording wording) {
        return bookmarks(title, chapters, (number, key) -> number + " " + wording.text(key));
    }

    /// The title, then the chapters of a paper that does not number them.
    ///
    /// @param chapters keys of the headings, in order
    static List<Row> plain(String title, List<String> chapters, Wording wording) {
        return bookmarks(title, chapters, (_, key) -> wording.text(key));
    }

    private static List<Row> bookmarks(
            String title, List<String> chapters, BiFunction<Integer, String, String> heading) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(title, "top"));
        for (int number = 1; number <= chapters.size(); number++) {
            rows.add(new Row(heading.apply(number, chapters.get(number - 1)), "s" + number));
        }
        return rows;
    }

    /// Prints contents in this frame.
    ///
    /// @param template file name in `assets/documents`
    /// @param contents what the template names besides the frame
    byte[] print(
            Typesetter typesetter,
            String template,
            Map<String, ?> contents,
            Wording wording,
            List<Attachment> attachments) {
        Map<String, Object> values = new HashMap<>(contents);
        values.put("title", properties.title());
        values.put("subject", properties.subject());
        values.put("language", wording.locale().toLanguageTag());
        values.put("bookmarks", bookmarks);
        values.put("running", running);
        return typesetter.typeset(template, values, wording, properties, attachments);
    }
}
