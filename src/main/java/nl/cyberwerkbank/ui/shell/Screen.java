package nl.cyberwerkbank.ui.shell;

import org.kordamp.ikonli.Ikon;

import java.util.function.Function;

/// An entry of the navigation and what it opens.
///
/// @param id stable and unique, such as `dossiers`
/// @param labelKey message key of its name
/// @param ikon stands above the name
/// @param create makes the screen; called when it is first opened, and again after a change of language
public record Screen(String id, String labelKey, Ikon ikon, Function<Workplace, ScreenView> create) {}
