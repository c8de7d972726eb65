/// An offer is signed on the spot: what is signed, the sentences that are agreed to, and a field in which pen, finger
/// or mouse draws. It fills the window and shows a client nothing but his own offer. The stage Offerte opens it.
package nl.cyberwerkbank.ui.sign;
