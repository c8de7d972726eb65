/// How long a client file may be kept, and what of it has to stay when the client wants it gone. Asked by the store,
/// which removes, and by the screens, which show it before.
package nl.cyberwerkbank.dossier.retention;
