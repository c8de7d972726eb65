package nl.cyberwerkbank.ui.dossiers;

import java.nio.file.Path;
import java.util.UUID;

/// Sends nothing and takes nothing in.
public enum NoDesk implements DossierListView.Desk {
    INSTANCE;

    @Override
    public void send(UUID dossier) {}

    @Override
    public void take(Path file) {}
}
