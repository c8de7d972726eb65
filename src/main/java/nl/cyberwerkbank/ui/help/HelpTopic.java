package nl.cyberwerkbank.ui.help;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.product.StrictYaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What there is to explain of a screen or of a part of it. The words stand under `help.topic.<id>`.
///
/// @param id a screen, or `<screen>.<part>`
/// @param keys the most useful first
/// @param articles on which the rules of the screen rest, as printed
record HelpTopic(String id, List<HelpKey> keys, List<String> articles) {
    private static final String FILE = "help/topics.yaml";

    HelpTopic {
        keys = List.copyOf(keys);
        articles = List.copyOf(articles);
        if (id.isBlank() || articles.isEmpty() || keys.size() < 3 || keys.size() > 5) {
            throw new IllegalArgumentException("a topic has an id, three to five keys and an article: " + id);
        }
    }

    private record TopicsFile(List<Entry> topics) {}

    private record Entry(String id, List<String> keys, List<String> articles) {
        HelpTopic toTopic() {
            return new HelpTopic(id, keys.stream().map(Entry::key).toList(), articles);
        }

        private static HelpKey key(String name) {
            return CaseName.parse(HelpKey.class, name)
                    .orElseThrow(() -> new IllegalArgumentException(FILE + ": no such key: " + name));
        }
    }

    /// All topics, as they are shipped.
    static List<HelpTopic> shipped() {
        var topics = new ArrayList<HelpTopic>();
        var ids = new HashSet<String>();
        for (Entry entry : StrictYaml.read(FILE, ShippedText.of(FILE), TopicsFile.class).topics()) {
            if (!ids.add(entry.id())) {
                throw new IllegalArgumentException(FILE + " has " + entry.id() + " twice");
            }
            topics.add(entry.toTopic());
        }
        return List.copyOf(topics);
    }

    /// The topic of what is in front; of the screen as a whole where its part has none.
    static HelpTopic of(String id) {
        List<HelpTopic> all = shipped();
        String screen = id.split("\\.", 2)[0];
        return all.stream()
                .filter(topic -> topic.id().equals(id))
                .findFirst()
                .or(() -> all.stream().filter(topic -> topic.id().equals(screen)).findFirst())
                .orElseThrow(() -> new IllegalArgumentException("nothing explains " + id));
    }
}
