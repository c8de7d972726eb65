/// How the program looks: theme, size of type, language, icons. The colours stand in `assets/theme`, one file a
/// palette. Every package of `ui` may use this one.
package nl.cyberwerkbank.ui.theme;
