package nl.cyberwerkbank.ui.view;

import nl.cyberwerkbank.explain.Wording;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/// Lets FXML read the words of one language.
final class WordingBundle extends ResourceBundle {
    private final Wording wording;

    WordingBundle(Wording wording) {
        this.wording = wording;
    }

    @Override
    protected Object handleGetObject(String key) {
        return wording.has(key) ? wording.text(key) : null;
    }

    @Override
    public boolean containsKey(String key) {
        return wording.has(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(wording.keys());
    }
}
