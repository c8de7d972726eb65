package nl.cyberwerkbank.ui.dossiers;

import javafx.collections.ObservableListBase;

import nl.cyberwerkbank.store.DossierRow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/// The dossiers that one query finds, of which only the pages looked at last are held. For the JavaFX thread. Its
/// length is fixed; another query makes another list.
public final class PagedDossiers extends ObservableListBase<DossierSlot> {
    /// Dossiers to a page.
    static final int PAGE = 100;

    private static final int MOST_PAGES = 16;

    private final int size;
    private final IntConsumer ask;
    private final Map<Integer, List<DossierSlot>> pages = new LinkedHashMap<>(MOST_PAGES, 0.75f, true);

    /// @param size how many dossiers the query finds
    /// @param ask asked for a page, by its number; answers later with [#fill]
    PagedDossiers(int size, IntConsumer ask) {
        this.size = size;
        this.ask = ask;
    }

    /// An empty list.
    static PagedDossiers none() {
        return new PagedDossiers(0, page -> {});
    }

    @Override
    public DossierSlot get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        int page = index / PAGE;
        boolean unseen = !pages.containsKey(page);
        DossierSlot slot = page(page).get(index % PAGE);
        if (unseen) {
            ask.accept(page);
        }
        return slot;
    }

    private List<DossierSlot> page(int number) {
        if (!pages.containsKey(number)) {
            var slots = new ArrayList<DossierSlot>(PAGE);
            for (int i = number * PAGE; i < Math.min(size, (number + 1) * PAGE); i++) {
                slots.add(new DossierSlot());
            }
            pages.put(number, slots);
            if (pages.size() > MOST_PAGES) {
                pages.remove(pages.keySet().iterator().next());
            }
        }
        return pages.get(number);
    }

    /// Brings in what stands on a page. A page that was let go meanwhile is not brought back.
    void fill(int number, List<DossierRow> rows) {
        if (pages.containsKey(number)) {
            List<DossierSlot> slots = pages.get(number);
            for (int i = 0; i < Math.min(slots.size(), rows.size()); i++) {
                slots.get(i).fill(rows.get(i));
            }
        }
    }

    /// The first page, brought in before the list is shown.
    void fillFirst(List<DossierRow> rows) {
        if (size > 0) {
            page(0);
            fill(0, rows);
        }
    }

    /// How many pages are held now.
    int held() {
        return pages.size();
    }

    @Override
    public int size() {
        return size;
    }

    /// Looks among the pages held only, so that nobody walks through the whole store by asking.
    @Override
    public int indexOf(Object slot) {
        for (var page : pages.entrySet()) {
            int place = page.getValue().indexOf(slot);
            if (place >= 0) {
                return page.getKey() * PAGE + place;
            }
        }
        return -1;
    }

    @Override
    public int lastIndexOf(Object slot) {
        return indexOf(slot);
    }

    @Override
    public boolean contains(Object slot) {
        return indexOf(slot) >= 0;
    }
}
