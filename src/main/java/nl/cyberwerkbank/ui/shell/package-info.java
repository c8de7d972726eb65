/// The window around every screen: header, navigation, the `Waarom?` panel, palette, notices, keys.
///
/// How a screen plugs in:
///
/// 1. Write `XView` (implements [nl.cyberwerkbank.ui.shell.ScreenView]), `XViewModel` and `XView.fxml` in a package of
///    their own. `XView` takes its view model and its [nl.cyberwerkbank.ui.shell.Workplace] in the constructor and gets
///    its nodes by `Fxml.load(this, workplace.wording())`.
/// 2. Put its texts into `assets/i18n/<area>_nl.properties` and `_en.properties`, the area into
///    `assets/i18n/areas.txt`.
/// 3. Enter it in the list of screens that `Main` gives to [nl.cyberwerkbank.ui.shell.WorkbenchWindow]: `new
///    Screen("dossiers", "dossiers.nav", Material2OutlinedAL.FOLDER, workplace -> new DossiersView(model, workplace))`.
///    The entry appears in the rail, in the palette and under Ctrl+1 … 9. The screen is made when it is first opened
///    and made anew after a change of language, so what must last belongs in the view model's own model, not in the
///    view.
/// 4. Tell the workplace what the frame shall say: `explain(model, registry::goTo)` for the panel (live, as often as
///    findings change), `saveState`, `title`, `tell` for notices. Override `undo` and `redo` for Ctrl+Z.
/// 5. Nothing to register in tests: `FxmlTest` finds every FXML, `BundleTest` every bundle. Keys put together from
///    parts are declared in `BundleTest`.
///
/// Style classes for screens stand in `assets/theme/workbench.css`: `page`, `page-title`, `card`, `card-title`,
/// `quiet`, `strong`, `figure`, `tag`, `primary`, `secondary`. Only the shell may be used by screens; it knows none of
/// them.
package nl.cyberwerkbank.ui.shell;
