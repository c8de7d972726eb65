package nl.cyberwerkbank.ui.palette;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the palette shows for what was typed. Commands answer at once; what the finder finds follows when it is there,
/// unless the user has typed on meanwhile.
public final class PaletteViewModel {
    private static final int MOST_COMMANDS = 12;
    private static final int MOST_FOUND = 20;

    private final List<Command> commands;
    private final Finder finder;
    private final Executor background;
    private final Executor foreground;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableList<Command> results = FXCollections.observableArrayList();
    private final ObservableList<Command> resultsToRead = FXCollections.unmodifiableObservableList(results);
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(this, "selected", -1);
    private int searches;

    /// @param background runs the finder
    /// @param foreground brings its answer back to the JavaFX thread
    public PaletteViewModel(List<Command> commands, Finder finder, Executor background, Executor foreground) {
        this.commands = List.copyOf(commands);
        this.finder = finder;
        this.background = background;
        this.foreground = foreground;
        query.addListener((o, was, now) -> search());
    }

    /// Empties the line and shows what is on offer without a word typed.
    public void reset() {
        if (query.get().isEmpty()) {
            search();
        } else {
            query.set("");
        }
    }

    private void search() {
        String sought = query.get().strip();
        int number = ++searches;
        List<Command> matching = matching(sought);
        show(matching);
        background.execute(() -> {
            List<Command> found = finder.find(sought, MOST_FOUND);
            foreground.execute(() -> {
                if (number == searches && !found.isEmpty()) {
                    show(joined(sought, matching, found));
                }
            });
        });
    }

    /// What is called so comes before what is about it.
    private List<Command> matching(String sought) {
        return commands.stream()
                .filter(command -> sought.isEmpty() || command.answers(sought))
                .sorted(Comparator.comparing(command -> !sought.isEmpty() && !command.isCalled(sought)))
                .limit(MOST_COMMANDS)
                .toList();
    }

    /// With words typed, clients of that name come before commands, for people look for them more; what only holds the
    /// words somewhere inside comes after.
    private static List<Command> joined(String sought, List<Command> matching, List<Command> found) {
        Map<Boolean, List<Command>> byName =
                found.stream()
                        .limit(MOST_FOUND)
                        .collect(Collectors.partitioningBy(command -> !sought.isEmpty() && command.answers(sought)));
        return Stream.of(byName.get(true), matching, byName.get(false)).flatMap(List::stream).toList();
    }

    private void show(List<Command> now) {
        selected.set(-1);
        results.setAll(now);
        selected.set(now.isEmpty() ? -1 : 0);
    }

    /// Moves the choice by so many rows, round the ends.
    public void move(int rows) {
        if (!results.isEmpty()) {
            selected.set(Math.floorMod(selected.get() + rows, results.size()));
        }
    }

    /// Chooses this row.
    public void choose(int row) {
        selected.set(row);
    }

    /// The command to run on Enter.
    public Optional<Command> chosen() {
        int row = selected.get();
        return row < 0 || row >= results.size() ? Optional.empty() : Optional.of(results.get(row));
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObservableList<Command> results() {
        return resultsToRead;
    }

    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }
}
