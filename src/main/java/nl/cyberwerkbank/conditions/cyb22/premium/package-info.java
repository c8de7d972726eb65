/// Late premium: article 7.3 (term of payment, suspension, revival, refund) and the termination for non-payment of
/// 7.1.4. `PremiumCover` and `NonPaymentTermination` are the two questions that others may ask.
package nl.cyberwerkbank.conditions.cyb22.premium;
