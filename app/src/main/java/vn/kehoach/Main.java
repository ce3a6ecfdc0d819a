package vn.kehoach;

/** Starts the window, or the command named by the arguments. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("usage: java -jar kehoach.jar [import|export|check|demo]");
    }
}
