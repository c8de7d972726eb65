package nl.cyberwerkbank.ui.shell;

/// Something laid over the window that does not go by accident, because it is shown once: Escape asks it, and what is
/// laid over it gives way to it again.
public interface Staying {
    /// Escape was pressed; it goes by `Workplace.closeOverlay` when it is ready to.
    void askedToGo();
}
