package nl.cyberwerkbank;

/// Chooses desktop or command line; all wiring happens here and nowhere else.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Cyberwerkbank");
    }
}
